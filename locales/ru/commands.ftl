command-start = Начать разговор
command-problem = Что-то пошло не так
command-callback = Попросить позвонить
command-person = Поговорить с человеком
command-stop = Не писать мне первыми
command-help = Что здесь можно сделать
command-privacy = Что обо мне хранится
