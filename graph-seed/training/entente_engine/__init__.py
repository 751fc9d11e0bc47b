"""The Entente language engine: one small encoder for parts of speech, dependencies and names."""
