"""The application people run: `python -m bot`."""
