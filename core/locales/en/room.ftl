room-open = Open a room
room-open-another = Open another room
room-opened = Your room
room-opened-number = Your room { $number }
room-about = A room shows everybody who has its link the same chapter with the same data. They look at what is in this workspace now; what they train or change goes into copies of their own.
room-empty = There is nothing to show yet. Bring data or open a sample first.
room-shared = **Everybody in the room sees**, and can download:
    { $corpora ->
        [one] { $corpora } data set with all its sequences,
       *[other] { $corpora } data sets with all their sequences,
    } { $vectors ->
        [one] { $vectors } set of vectors,
       *[other] { $vectors } sets of vectors,
    } { $maps ->
        [one] { $maps } map,
       *[other] { $maps } maps,
    } { $measured ->
        [one] { $measured } measurement.
       *[other] { $measured } measurements.
    }
room-shared-owners = The data in { $names } says which person each sequence belongs to. Those names go into the room as they stand there.
room-quoted = “{ $name }”
room-not-shared = **Nobody there sees** { $uploads ->
        [0] files that you upload,
        [one] the file you uploaded,
       *[other] the { $uploads } files you uploaded,
    } what you make later, or the link to your own workspace.
room-give-link = Give this link to everybody:
room-only-here = This link works on this computer only, because the server listens to no other.
room-people = { $people ->
        [0] Nobody has the room’s lecture open just now.
        [one] { $people } person has the lecture open here now.
       *[other] { $people } people have the lecture open here now.
    }
room-as-it-was = The room stays as it was when you opened it. For newer results, close it and open another.
room-lead = Lead the room
room-lead-number = Lead room { $number }
room-lead-help = Whoever follows is taken to the chapter that you turn to, set as you have it.
room-close-sure = Yes, close it for everybody
room-close = Close the room
room-deleted-too = { $rooms ->
        [one] The room that you opened from it is deleted, too.
       *[other] The { $rooms } rooms that you opened from it are deleted, too.
    }
room-link = Link for others
room-link-sample = Everybody has this sample. With this link they see it with the same chapter and settings:
room-link-here = This is the room’s link, with your chapter and settings:
room-here = A room: the lecturer’s data, to look at. When you train or change something, it goes into a copy of your own.
room-note = In the room “{ $name }”, to look at. What you train or change goes into a copy of your own.
room-note-copy = Your own copy from the room “{ $name }”; only you see it.
room-own-copy = Your own copy, made in the room “{ $name }”. Only you see it.
room-back = Back to the room
room-follow = Follow the lecturer
room-follow-help = When the lecturer turns to another chapter, this page turns as well. It waits while you type.
