command-start = Vestluse algus
command-problem = Midagi läks valesti
command-callback = Palun helistage mulle
command-person = Soovin rääkida inimesega
command-stop = Ärge kirjutage mulle omal algatusel
command-help = Mida siin teha saab
command-privacy = Mida minu kohta hoitakse
