"""What becomes a fact of a patient's row, one module a field; what does not is kept as rejected, with the reason."""
