"""MovieRec Desktop: learns one person's taste on their own machine."""

__version__ = "0.1.0"
