"""Who says what: quotations, attributions, and the fullest name of each source."""

from foresaid.extracting.speech.voices import Voice, Voices

__all__ = ["Voice", "Voices"]
