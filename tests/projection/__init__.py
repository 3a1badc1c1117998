"""What maps promise, beside scikit-learn."""
