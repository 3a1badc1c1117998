"""Songs: what services and players say of them, and when two are the same."""
