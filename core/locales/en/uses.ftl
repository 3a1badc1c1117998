uses-title = Who else?
uses-idea = One space of items answers many questions. What goes in: an item, a person, a list. What comes out: items or people.
uses-steps =
    Ask the room for a recommendation they got this week. What went in, what came out?
    Find its row in the list.
    Two songs are alike. By what? Collect answers, then sort them: description or behaviour.
    Ask the question about the new song, and only then choose it in the menu.
    Let a listener hear the new song and look again.
uses-case = { $question } { $example }
uses-case-similar = A film instead of this one; butter for this bread.
uses-case-audience = A new album: whom do we write to?
uses-case-for-user = The shelf on the front page of a shop.
uses-case-similar-users = People you may know.
uses-case-next-item = The song after this playlist; a reminder at the till.
uses-two-ways = There are two ways to know what a song is like: **by its description** (genre, mood, words), and **by behaviour**, that is by who has heard it. Change what the three have heard.
uses-new-question = Nobody wrote a review of the new song. Which of the two ways can say what it is like?
uses-new-description = Only the description
uses-new-behavior = Only behaviour
uses-new-both = Both
uses-new-why = { $n ->
    [0] None of the { $listeners } has heard it.
   *[other] { $n } of { $listeners } have heard it.
} Behaviour knows nothing of what nobody has touched; a description is there on the first day.
uses-new-given = The new song is described as quiet and about love. { $n ->
    [0] None of the { $listeners } listeners has heard it yet.
   *[other] { $n } of { $listeners } listeners have heard it.
}
uses-like = What is like
uses-song = Song
uses-by-description = By description
uses-by-behavior = By behaviour
uses-cosine = Cosine: 1 is the same, 0 has nothing in common.
uses-aigul = Aigul has heard
uses-bolat = Bolat has heard
uses-dina = Dina has heard
uses-lullaby = lullaby
uses-ballad = ballad
uses-march = march
uses-anthem = anthem
uses-new = the new song
