"""Texts: trimming, markup, entities."""
