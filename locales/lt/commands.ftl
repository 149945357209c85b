command-start = Pradėti pokalbį
command-problem = Kažkas negerai
command-callback = Paprašyti paskambinti
command-person = Kalbėti su žmogumi
command-stop = Nerašyti man savo iniciatyva
command-help = Ką čia galima daryti
command-privacy = Kas apie mane saugoma
