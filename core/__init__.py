"""What the product knows: reading, training, projection, similarity. Pure Python, without streamlit."""
