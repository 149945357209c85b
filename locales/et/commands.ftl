command-start = Alusta vestlust
command-problem = Midagi läks valesti
command-callback = Palu, et helistataks
command-person = Räägi inimesega
command-stop = Ära kirjuta mulle esimesena
command-help = Mida siin teha saab
command-privacy = Mida minu kohta hoitakse
