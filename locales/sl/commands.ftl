command-start = Začetek pogovora
command-problem = Nekaj ni v redu
command-callback = Prošnja za klic
command-person = Pogovor s človekom
command-stop = Brez sporočil na vašo pobudo
command-help = Kaj lahko naredite tukaj
command-privacy = Kaj hranite o meni
