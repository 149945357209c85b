opening-good = Viskas gerai
opening-not-quite = Nelabai
not-quite-invite = Gaila tai girdėti, { $name }. Kas nutiko?
opening-stands = { $how ->
    [people] Jūsų žodžiai jau perduoti, atsakymas ateis čia pat.
    [past] Nuo tada jau praėjo nemažai laiko. Parašykite čia, kas Jums rūpi, ir { $business } mielai padės.
   *[heard] Jau atsakėte, ačiū Jums! Jei dar kas nors rūpi, parašykite čia.
}
