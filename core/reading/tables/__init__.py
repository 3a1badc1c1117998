"""Tables: how they are written, which column is what, and how rows become sequences."""
