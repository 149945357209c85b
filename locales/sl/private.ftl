# Zaposleni, ki pišejo iz svojega zasebnega klepeta, in primeri, ki jih berejo samo vodje.

attending = Zdaj pišete stranki: { $name }. Vse, kar napišete tukaj, gre k njej; opombo zase začnite z //. Za konec napišite /done.
attending-nobody = Trenutno od tod ne pišete nobeni stranki.
attending-over = { $why ->
    [silence] Nekaj časa je bilo tiho, zato to, kar pišete tukaj, stranki ({ $name }) ne gre več.
    [resolved] Primer je rešen, zato to, kar pišete tukaj, stranki ({ $name }) ne gre več.
    [restricted] Primer je od zdaj pri vodjih, zato to, kar pišete tukaj, stranki ({ $name }) ne gre več.
    [unsent] To ni bilo poslano nikomur: od tod stranki ({ $name }) zdaj ne pišete. Odgovorite na sporočilo stranke in odgovor jo bo dosegel. Če gre za vašo lastno zadevo kot stranke, napišite še enkrat.
   *[done] To, kar pišete tukaj, stranki ({ $name }) ne gre več.
}
from-private = { $name } (iz zasebnega klepeta):
words-so-far = { $name } – dosedanja sporočila:
case-with-managers = Ta primer je pri vodjih; nič ni bilo poslano.
rest-with-managers = Nadaljevanje tega primera je pri vodjih.
restricted-now = Od zdaj ta primer berejo samo vodje.
only-managers-read = { $from ->
    [now] Od zdaj vaša sporočila bere samo naše vodstvo.
   *[start] Vaša sporočila tukaj bere samo naše vodstvo.
}
nobody-for-restricted = ⚠️ Primer je namenjen samo vodjem, vendar ni nobenega, ki bi mu bilo mogoče pisati. Dodajte vodjo z ukazom /staff ali pa naj mi vodja v zasebnem klepetu napiše /start.
command-done = Končaj pisanje stranki od tod
delicate-added = ✍️ { $name }: novo pri #{ ID($case) }, vse je na kartici zgoraj. Primera še nihče ni prevzel.
resolve-in-private = Kar je samo za vodje, se zaključi v zasebnem klepetu: tam vas že sprašujem.
