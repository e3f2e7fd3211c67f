"""Foresaid: who said what would happen, by when and how surely."""

__version__ = "0.1.0"
