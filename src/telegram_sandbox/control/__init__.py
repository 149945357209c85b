"""Driving the sandbox over HTTP."""
