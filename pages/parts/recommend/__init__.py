"""The Recommend page's parts: the table of tasks, the tasks, their reasons, games, and how well it all guesses."""
