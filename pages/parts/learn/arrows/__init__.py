"""Chapter 8, man : king = woman : ?"""
