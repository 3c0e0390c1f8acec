"""Fine-tuning for one person, on their own computer: what adapts, and the guard that keeps or rejects it."""
