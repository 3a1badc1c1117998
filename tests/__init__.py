"""What the product promises. Mirrors core and pages; browser tests and benchmarks beside them."""
