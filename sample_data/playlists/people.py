"""First names for made-up listeners, and the hours at which they listen (evenings more often)."""

FIRST_NAMES = (
    "aibek", "aigul", "alina", "alma", "anel", "anna", "arman", "aru", "askar", "asel", "bolat", "boris", "dana",
    "daria", "dias", "dina", "elena", "erlan", "ermek", "galym", "igor", "inna", "ivan", "jan", "julia", "kamila",
    "katya", "kira", "lara", "laura", "lena", "leo", "madi", "madina", "maria", "marat", "maya", "mila", "nina",
    "nurlan", "oleg", "olga", "pavel", "rauan", "rita", "samal", "saule", "sergei", "sofia", "tanya", "timur",
    "tomiris", "vera", "viktor", "yana", "zarina", "zhanar",
)  # fmt: skip

HOURS = (7, 8, 9, 11, 13, 15, 16, 17, 18, 18, 19, 19, 20, 20, 20, 21, 21, 21, 22, 22, 23)
