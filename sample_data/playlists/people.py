"""First names for made-up listeners, the hours at which they listen (evenings more often), and well-known artists."""

FIRST_NAMES = (
    "aibek", "aigul", "alina", "alma", "anel", "anna", "arman", "aru", "askar", "asel", "bolat", "boris", "dana",
    "daria", "dias", "dina", "elena", "erlan", "ermek", "galym", "igor", "inna", "ivan", "jan", "julia", "kamila",
    "katya", "kira", "lara", "laura", "lena", "leo", "madi", "madina", "maria", "marat", "maya", "mila", "nina",
    "nurlan", "oleg", "olga", "pavel", "rauan", "rita", "samal", "saule", "sergei", "sofia", "tanya", "timur",
    "tomiris", "vera", "viktor", "yana", "zarina", "zhanar",
)  # fmt: skip

HOURS = (7, 8, 9, 11, 13, 15, 16, 17, 18, 18, 19, 19, 20, 20, 20, 21, 21, 21, 22, 22, 23)

WELL_KNOWN = (
    "ABBA", "Adele", "Avicii", "Billie Eilish", "Bob Marley & The Wailers", "Coldplay", "Daft Punk",
    "Ed Sheeran", "Eminem", "Imagine Dragons", "Imanbek", "Jah Khalib", "Lady Gaga", "Linkin Park", "Metallica",
    "Michael Jackson", "Miles Davis", "Miyagi & Эндшпиль", "Mozart", "Ninety One", "Nirvana", "Queen", "Rammstein",
    "The Beatles", "The Weeknd", "Zivert", "А-Студио", "Алла Пугачёва", "Баста", "Батырхан Шүкенов", "Би-2",
    "Димаш Құдайберген", "Земфира", "Ирина Кайратовна", "Кино", "Король и Шут", "Құрманғазы", "Қайрат Нұртас",
    "Мумий Тролль", "Роза Рымбаева", "Скриптонит", "Сплин",
)  # fmt: skip
"""Artists whom most people in the room have heard of; the model gives them the first places, in a random order."""
