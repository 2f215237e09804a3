"""What the cells of a table tell of the course of an illness: treatments, the outcome, the months to it."""
