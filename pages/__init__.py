"""What people see; the only code that imports streamlit."""
