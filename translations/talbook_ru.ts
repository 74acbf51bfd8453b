<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Accounts</name>
    <message>
        <source>“%1” does not fit here: %2</source>
        <translation>«%1» здесь не подходит: %2</translation>
    </message>
    <message>
        <source>an account needs a name.</source>
        <translation>у аккаунта должно быть название.</translation>
    </message>
    <message>
        <source>a tier is 1:1, 1:Few or 1:Many (1, 2 or 3); leave it empty to follow the recommendation.</source>
        <translation>уровень — это 1:1, 1:Few или 1:Many (1, 2 или 3); оставьте поле пустым, чтобы следовать рекомендации.</translation>
    </message>
    <message>
        <source>the strategic value is a number from 0 to 100.</source>
        <translation>стратегическая ценность — число от 0 до 100.</translation>
    </message>
    <message>
        <source>an amount in %1 was expected, for example 1200000.</source>
        <translation>нужна сумма в %1, например 1200000.</translation>
    </message>
    <message>
        <source>There are several accounts “%1”. Name one by its id: %2.</source>
        <translation>Аккаунтов «%1» несколько. Укажите один по ID: %2.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Name it by its domain, exact name or id.</source>
        <translation>Аккаунта «%1» нет. Укажите его домен, точное название или ID.</translation>
    </message>
    <message>
        <source>“and”, “or” or the end was expected</source>
        <translation>ожидалось «and», «or» или конец</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>The filter is wrong at character %1: %2, but %3 was found.</source>
        <translation>Ошибка в фильтре, символ %1: %2, а стоит %3.</translation>
    </message>
    <message>
        <source>a shorter expression was expected</source>
        <translation>ожидалось выражение короче</translation>
    </message>
    <message>
        <source>a closing bracket was expected</source>
        <translation>ожидалась закрывающая скобка</translation>
    </message>
    <message>
        <source>a field was expected (%1)</source>
        <translation>ожидалось поле (%1)</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= contains in was expected</source>
        <translation>ожидалось одно из = != &lt; &lt;= &gt; &gt;= contains in</translation>
    </message>
    <message>
        <source>an opening bracket was expected</source>
        <translation>ожидалась открывающая скобка</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>ожидалось значение</translation>
    </message>
    <message>
        <source>The plan has no program yet, so there is no “%1”.</source>
        <translation>В плане ещё нет программ, поэтому нет и «%1».</translation>
    </message>
    <message>
        <source>The plan has no program “%1”. It has: %2.</source>
        <translation>В плане нет программы «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>%1 is not on the target account list. Add it to the list first.</source>
        <translation>%1 не входит в список целевых аккаунтов. Сначала добавьте его в список.</translation>
    </message>
    <message>
        <source>There is no tier preset “%1”. There are: %2.</source>
        <translation>Набора уровней «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>Date: a day is needed, for example 2027-02-11.</source>
        <translation>Дата: нужен день, например 2027-02-11.</translation>
    </message>
    <message>
        <source>Kind: choose what happened.</source>
        <translation>Вид: выберите, что произошло.</translation>
    </message>
    <message>
        <source>Strength: a number from 0 to 100 is needed.</source>
        <translation>Сила: нужно число от 0 до 100.</translation>
    </message>
    <message>
        <source>Count: a whole number from 1 is needed.</source>
        <translation>Количество: нужно целое число не меньше 1.</translation>
    </message>
    <message>
        <source>Person: choose somebody of this account.</source>
        <translation>Человек: выберите кого-нибудь из этого аккаунта.</translation>
    </message>
    <message>
        <source>The account is not in the plan any more.</source>
        <translation>Этого аккаунта в плане больше нет.</translation>
    </message>
    <message>
        <source>Name: a program needs a name, for example Q1 2027.</source>
        <translation>Название: программе нужно название, например Q1 2027.</translation>
    </message>
    <message>
        <source>Dates: a program needs its first and its last day.</source>
        <translation>Даты: программе нужны первый и последний день.</translation>
    </message>
    <message>
        <source>Dates: a program cannot end before it begins.</source>
        <translation>Даты: программа не может закончиться раньше, чем начнётся.</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= in was expected, since “%1” is no text</source>
        <translation>ожидалось одно из = != &lt; &lt;= &gt; &gt;= in: поле «%1» не текстовое</translation>
    </message>
    <message>
        <source>a number was expected for “%1”</source>
        <translation>для поля «%1» ожидалось число</translation>
    </message>
    <message>
        <source>a tier was expected: 1, 2 or 3, or “1:1”, “1:Few” or “1:Many”</source>
        <translation>ожидался уровень: 1, 2 или 3 либо «1:1», «1:Few» или «1:Many»</translation>
    </message>
    <message>
        <source>yes or no was expected for “%1”</source>
        <translation>для поля «%1» ожидалось yes или no (да или нет)</translation>
    </message>
    <message>
        <source>one of %1 was expected for “%2”</source>
        <translation>для поля «%2» ожидалось одно из %1</translation>
    </message>
    <message>
        <source>“%1” is no currency, so it has no exchange rate. Give the code of ISO 4217 in three letters, for example USD.</source>
        <translation>«%1» — не валюта, курса у неё нет. Укажите трёхбуквенный код по ISO 4217, например USD.</translation>
    </message>
    <message>
        <source>%1 is no exchange rate for %2. Give a positive number: what one %2 is worth in the plan&apos;s currency.</source>
        <translation>%1 — не курс для %2. Нужно положительное число: сколько стоит 1 %2 в валюте плана.</translation>
    </message>
    <message>
        <source>The amounts of %1 are in %2, not in the plan&apos;s %3. Change them in its own cell, where %2 is meant.</source>
        <translation>Суммы аккаунта «%1» указаны в %2, а не в валюте плана (%3). Измените их в его собственной ячейке: там подразумевается %2.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 Nothing was changed.</source>
        <translation>Строка %1, «%2»: %3 Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no target account list yet. Add accounts to it first; a priority belongs to the list.</source>
        <translation>Списка целевых аккаунтов ещё нет. Сначала добавьте в него аккаунты: приоритет относится к списку.</translation>
    </message>
    <message>
        <source>a company&apos;s web address was expected, such as acme.com.</source>
        <translation>ожидался веб-адрес компании, например acme.com.</translation>
    </message>
    <message>
        <source>A segment needs a name, such as “EMEA, hot”.</source>
        <translation>Сегменту нужно имя, например «EMEA, горячие».</translation>
    </message>
    <message>
        <source>There is a segment “%1” already. Choose another name, or update that one.</source>
        <translation>Сегмент «%1» уже есть. Выберите другое имя или обновите этот сегмент.</translation>
    </message>
    <message>
        <source>A segment needs at least one condition.</source>
        <translation>Сегменту нужно хотя бы одно условие.</translation>
    </message>
    <message>
        <source>the number of employees is a whole number from 0 to 100 million.</source>
        <translation>число сотрудников — целое, от 0 до 100 миллионов.</translation>
    </message>
</context>
<context>
    <name>AccountsTable</name>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Set by hand, or recommended by the score within the tiers&apos; places (dashed)</source>
        <translation>Задан вручную или рекомендован по баллу в пределах мест уровня (пунктир)</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>A, B, C or Watch, by the score&apos;s cut-offs</source>
        <translation>A, B, C или наблюдение — по порогам балла</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>0 to 100; the inspector takes it apart</source>
        <translation>От 0 до 100; инспектор раскладывает его на части</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Соотв.</translation>
    </message>
    <message>
        <source>How well the account matches the ideal customer profile</source>
        <translation>Насколько аккаунт соответствует портрету идеального клиента</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намер.</translation>
    </message>
    <message>
        <source>How ready to buy it looks: cold, engaged, warm or hot</source>
        <translation>Готовность к покупке: холодный, вовлечённый, тёплый, горячий</translation>
    </message>
    <message>
        <source>Eng.</source>
        <translation>Вовл.</translation>
    </message>
    <message>
        <source>Engagement: what the account has done with us in 90 days</source>
        <translation>Вовлечённость: что аккаунт делал с нами за 90 дней</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Контакт-нити</translation>
    </message>
    <message>
        <source>People who took part in the last 90 days</source>
        <translation>Люди, проявившие активность за последние 90 дней</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Who is responsible on our side</source>
        <translation>Кто отвечает с нашей стороны</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>On the target account list</source>
        <translation>В списке целевых аккаунтов</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>As imported or entered</source>
        <translation>Как импортировано или введено</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>A year, in the plan&apos;s currency</source>
        <translation>За год, в валюте плана</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>The part that a company registers</source>
        <translation>Та часть, которую регистрирует компания</translation>
    </message>
    <message>
        <source>none</source>
        <comment>threads</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>high risk</source>
        <comment>threads</comment>
        <translation>риск</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>threads</comment>
        <translation>средне</translation>
    </message>
    <message>
        <source>good</source>
        <comment>threads</comment>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>excellent</source>
        <comment>threads</comment>
        <translation>отлично</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>grade</comment>
        <translation>наблюдение</translation>
    </message>
    <message>
        <source>A: strike zone</source>
        <translation>A: ударная зона</translation>
    </message>
    <message>
        <source>B: nurture</source>
        <translation>B: прогрев</translation>
    </message>
    <message>
        <source>B: ABM Lite</source>
        <translation>B: ABM Lite</translation>
    </message>
    <message>
        <source>C: watch</source>
        <translation>C: наблюдение</translation>
    </message>
    <message>
        <source>full ABM plays now</source>
        <translation>полные ABM-плеи уже сейчас</translation>
    </message>
    <message>
        <source>nurture: they are looking, the fit is weak</source>
        <translation>прогревать: интерес есть, соответствие слабое</translation>
    </message>
    <message>
        <source>ABM Lite: good fit, not looking yet</source>
        <translation>ABM Lite: соответствие хорошее, интереса пока нет</translation>
    </message>
    <message>
        <source>watch, spend nothing yet</source>
        <translation>наблюдать и пока не тратить</translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation>Сменить ответственного: %1</translation>
    </message>
    <message>
        <source>Change tier of %1</source>
        <translation>Сменить уровень: %1</translation>
    </message>
    <message>
        <source>Change priority of %1</source>
        <translation>Сменить приоритет: %1</translation>
    </message>
    <message>
        <source>No tier recommended</source>
        <translation>Уровень не рекомендован</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, рекомендован</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1, задан вручную</translation>
    </message>
    <message>
        <source>%1, set by hand; recommended: %2</source>
        <translation>%1, задан вручную; рекомендован: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tier</comment>
        <translation>никакой</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>What they use, parted by semicolons</source>
        <translation>Чем пользуются, через точку с запятой</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Конкуренты</translation>
    </message>
    <message>
        <source>Whose customers they are, parted by semicolons</source>
        <translation>Чьи они клиенты, через точку с запятой</translation>
    </message>
    <message>
        <source>Expected ACV</source>
        <translation>Ожидаемый ACV</translation>
    </message>
    <message>
        <source>What a contract would bring in a year, in the plan&apos;s currency</source>
        <translation>Сколько контракт принёс бы за год, в валюте плана</translation>
    </message>
    <message>
        <source>Strategic value</source>
        <translation>Стратег. ценность</translation>
    </message>
    <message>
        <source>0 to 100, as you judge it; a part of the score</source>
        <translation>От 0 до 100, по вашей оценке; часть балла</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>The share of the required roles with somebody who took part</source>
        <translation>Доля нужных ролей, в которых кто-то проявил активность</translation>
    </message>
    <message>
        <source>Intent level</source>
        <translation>Уровень намерения</translation>
    </message>
    <message>
        <source>Cold, engaged, warm or hot, by the thresholds of intent</source>
        <translation>Холодный, вовлечённый, тёплый или горячий — по порогам намерения</translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation>Уровень вручную</translation>
    </message>
    <message>
        <source>Whether somebody set the tier, or the score recommends it</source>
        <translation>Задан ли уровень человеком или рекомендован по баллу</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Whether the account is on the target account list</source>
        <translation>Входит ли аккаунт в список целевых</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The key that the command line takes</source>
        <translation>Ключ, который понимает командная строка</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Переименовать: %1</translation>
    </message>
    <message>
        <source>Change domain of %1</source>
        <translation>Сменить домен: %1</translation>
    </message>
    <message>
        <source>Change industry of %1</source>
        <translation>Сменить отрасль: %1</translation>
    </message>
    <message>
        <source>Change country of %1</source>
        <translation>Сменить страну: %1</translation>
    </message>
    <message>
        <source>Change region of %1</source>
        <translation>Сменить регион: %1</translation>
    </message>
    <message>
        <source>Change city of %1</source>
        <translation>Сменить город: %1</translation>
    </message>
    <message>
        <source>Change employees of %1</source>
        <translation>Изменить число сотрудников: %1</translation>
    </message>
    <message>
        <source>Change revenue of %1</source>
        <translation>Изменить выручку: %1</translation>
    </message>
    <message>
        <source>Change expected ACV of %1</source>
        <translation>Изменить ожидаемый ACV: %1</translation>
    </message>
    <message>
        <source>Change strategic value of %1</source>
        <translation>Изменить стратегическую ценность: %1</translation>
    </message>
    <message>
        <source>Change technologies of %1</source>
        <translation>Изменить технологии: %1</translation>
    </message>
    <message>
        <source>Change competitors of %1</source>
        <translation>Изменить конкурентов: %1</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>По рекомендации</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>По рекомендации: %1</translation>
    </message>
    <message>
        <source>Counting what would change</source>
        <translation>Подсчёт того, что изменится</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 из 100</translation>
    </message>
    <message>
        <source>    %1: %2 of %3 (%4)</source>
        <comment>criterion, points</comment>
        <translation>    %1: %2 из %3 (%4)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Intent signals</source>
        <translation>Сигналы намерения</translation>
    </message>
    <message>
        <source>Owner (AE)</source>
        <translation>Ответственный (AE)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>intent: level and figure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>in full</comment>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Intent</source>
        <comment>in full</comment>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Engagement</source>
        <comment>in full</comment>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>Strategic value</source>
        <comment>in full</comment>
        <translation>Стратегическая ценность</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>The open task that is due first</source>
        <translation>Ближайшая по сроку открытая задача</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>Engagement points, week by week</source>
        <translation>Баллы вовлечённости по неделям</translation>
    </message>
    <message>
        <source>Engagement points by week, oldest first: %1. In all: %2</source>
        <translation>Баллы вовлечённости по неделям, от старых к новым: %1. Всего: %2</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>%1 matches people alone, and people&apos;s data were left out: nobody is in the file. Ask for people&apos;s data (--with-people).</source>
        <translation>%1 сопоставляет только людей, а данные о людях не выгружены: в файле никого нет. Запросите данные о людях (--with-people).</translation>
    </message>
    <message>
        <source>%1&apos;s list has no place for people: only accounts are in the file.</source>
        <translation>В списке %1 для людей нет места: в файле только аккаунты.</translation>
    </message>
    <message>
        <source>“%1”: no contact is known, so that nobody of this account is in the file. Add contacts.</source>
        <translation>«%1»: контактов нет, поэтому из этого аккаунта в файле никого нет. Добавьте контакты.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is left out: there is neither a usable e-mail address nor a telephone number to be matched by. Enter one of them.</source>
        <translation>«%1» из «%2» не выгружается: нет ни пригодного адреса почты, ни номера телефона для сопоставления. Укажите что-то одно.</translation>
    </message>
    <message>
        <source>“%1” of “%2”</source>
        <translation>«%1» из «%2»</translation>
    </message>
    <message>
        <source>%1, %2: %3 requires this field. Fill it in, or leave the line out.</source>
        <translation>%1, %2: для %3 это поле обязательно. Заполните его или не выгружайте строку.</translation>
    </message>
    <message>
        <source>%1, %2: a spreadsheet would evaluate this text. Correct it, or do not open the file in a spreadsheet.</source>
        <translation>%1, %2: электронная таблица примет этот текст за формулу. Исправьте его или не открывайте файл в таблице.</translation>
    </message>
    <message>
        <source>%1, %2: the domain is missing, so that only the name can be matched. Enter the domain.</source>
        <translation>%1, %2: нет домена, сопоставить можно только по названию. Укажите домен.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is no country that is known. Enter its code of two letters, such as GB or FR; the field stays empty.</source>
        <translation>%1, %2: страна «%3» неизвестна. Укажите её код из двух букв, например GB или FR; пока поле останется пустым.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is no e-mail address. Correct it.</source>
        <translation>%1, %2: «%3» — не адрес электронной почты. Исправьте его.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” has no country code, or is no number. Enter it as +44 20 7946 0000; the field stays empty.</source>
        <translation>%1, %2: «%3» — номер без кода страны или не номер. Запишите его как +44 20 7946 0000; пока поле останется пустым.</translation>
    </message>
    <message>
        <source>%1: “%2” belongs to %3 too, so that both lines meet the same match. Correct one, or join the two.</source>
        <translation>%1: «%2» есть и в строке %3, обе дадут одно совпадение. Исправьте одну из них или объедините обе.</translation>
    </message>
    <message>
        <source>The column names are those usual for %1 and could not be checked at the source. Compare them with the template there.</source>
        <translation>Названия столбцов — обычные для %1, сверить их с источником не удалось. Сравните их с шаблоном на месте.</translation>
    </message>
    <message>
        <source>The file holds no line but its header. Choose other accounts.</source>
        <translation>В файле нет ни одной строки, кроме заголовка. Выберите другие аккаунты.</translation>
    </message>
    <message>
        <source>%1 takes lists from %2 lines on: this one has %3, %4 too few. Choose more accounts.</source>
        <translation>%1 принимает списки, где строк не меньше %2: в этом %3, не хватает %4. Выберите больше аккаунтов.</translation>
    </message>
    <message>
        <source>%1 suggests at least %2 companies: this list has %3, %4 too few. It serves only from 300 matched members on; how many match is seen there alone.</source>
        <translation>%1 советует список, где компаний не меньше %2: в этом %3, не хватает %4. Показы начинаются с 300 найденных участников; сколько их, видно только там.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 lines: this list has %3, %4 too many. Split it by a narrower filter.</source>
        <translation>%1 принимает списки, где строк не больше %2: в этом %3, лишних %4. Разделите его более узким фильтром.</translation>
    </message>
    <message>
        <source>%1 takes files of at most %2 bytes: this one has %3. Split it by a narrower filter.</source>
        <translation>%1 принимает файлы, где байтов не больше %2: в этом %3. Разделите его более узким фильтром.</translation>
    </message>
    <message>
        <source>People are matched by e-mail and telephone, both as SHA-256. Names, countries and postcodes stay out: a name counts only with a postcode, and a plan has none.</source>
        <translation>Людей сопоставляют по почте и телефону, и то и другое в виде SHA-256. Имён, стран и индексов в файле нет: имя учитывается только с индексом, а в плане индексов нет.</translation>
    </message>
    <message>
        <source>Estimated match: %1 to %2 of %3 companies (with page address: %4; with domain: %5; by name alone: %6). The rates behind it are one author&apos;s, not LinkedIn&apos;s; page addresses raise the match most.</source>
        <translation>Оценка совпадений: от %1 до %2, всего компаний %3 (с адресом страницы: %4; с доменом: %5; только по названию: %6). Доли взяты у одного автора, а не у LinkedIn; сильнее всего помогают адреса страниц.</translation>
    </message>
    <message>
        <source>%1 takes no file with a space in its name. Call “%2” for example “%3”.</source>
        <translation>%1 не принимает файлы с пробелом в имени. Назовите «%2», например, «%3».</translation>
    </message>
    <message>
        <source>“%1” of “%2” is left out: %3.</source>
        <translation>«%1» («%2») не попадает в файл: %3.</translation>
    </message>
    <message>
        <source>The file holds people&apos;s data. Hand it over only where these people may be passed on: the plan knows who unsubscribed, as far as that was imported, and nothing of consent given or of objections made elsewhere.</source>
        <translation>В файле персональные данные. Передавайте его только туда, куда разрешено передавать данные этих людей: план знает об отписках, если они были импортированы, но ничего не знает о согласиях и отказах, данных в других системах.</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) in the plan are of another system than %1 and stay out of the file: there they would meet the wrong record, or none.</source>
        <translation>
            <numerusform>%n идентификатор в плане взят из другой системы, не из %1, и в файл не попадает: там он совпал бы с чужой записью или ни с какой.</numerusform>
            <numerusform>%n идентификатора в плане взяты из другой системы, не из %1, и в файл не попадают: там они совпали бы с чужими записями или ни с какими.</numerusform>
            <numerusform>%n идентификаторов в плане взяты из другой системы, не из %1, и в файл не попадают: там они совпали бы с чужими записями или ни с какими.</numerusform>
        </translation>
    </message>
    <message>
        <source>“tier_3” could not be checked at the source. Compare it with the values of %1 in %2.</source>
        <translation>Значение «tier_3» не удалось сверить с источником. Сравните его со значениями поля %1 в %2.</translation>
    </message>
    <message>
        <source>unsubscribed from e-mail on %1</source>
        <translation>отписка от рассылки %1</translation>
    </message>
    <message>
        <source>the import&apos;s column “%1” says so</source>
        <translation>так указано в столбце «%1» импорта</translation>
    </message>
    <message>
        <source>Preparing the audience was cancelled. Nothing was written.</source>
        <translation>Подготовка аудитории отменена. Ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%n account(s))</source>
        <translation>
            <numerusform>«%1» (%n аккаунт)</numerusform>
            <numerusform>«%1» (%n аккаунта)</numerusform>
            <numerusform>«%1» (%n аккаунтов)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not in Salesforce&apos;s usual list: %2. Add them there, or change them here, unless your list has been changed already.</source>
        <translation>%1: нет в обычном списке Salesforce — %2. Добавьте их там или измените здесь, если список у вас ещё не дополнен.</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Не удалось прочитать файл «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is not a JSON object (fault at byte %2).</source>
        <translation>Файл «%1» — не объект JSON (ошибка в байте %2).</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категории</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Без канала</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Все уровни</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Без кампании</translation>
    </message>
    <message>
        <source>No single account</source>
        <translation>Без отдельного аккаунта</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>Без месяца</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Вебинар</translation>
    </message>
    <message>
        <source>Direct mail</source>
        <translation>Почтовое отправление</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Display advertising</source>
        <translation>Медийная реклама</translation>
    </message>
    <message>
        <source>Search advertising</source>
        <translation>Поисковая реклама</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Remaining is what is planned less what is spoken for: the larger of committed and actual of each line. Forecast is what will have been spent at the end: what a line has cost or is committed to once its date has come, what it plans before that, and never less than what is spoken for. Tasks of a campaign count only where no line of the same campaign and channel states the figure.</source>
        <translation>Остаток — это план за вычетом занятого: большей из сумм «обязательства» и «факт» по каждой строке. Прогноз — сколько будет потрачено к концу: когда дата строки наступила — её факт или обязательства, до этого — план, но не меньше уже занятого. Задачи кампании учитываются только там, где ту же сумму не называет строка той же кампании и канала.</translation>
    </message>
    <message numerus="yes">
        <source>%n cost(s) in %1 (planned %2, actual %3)</source>
        <translation>
            <numerusform>%n сумма в %1 (план %2, факт %3)</numerusform>
            <numerusform>%n суммы в %1 (план %2, факт %3)</numerusform>
            <numerusform>%n сумм в %1 (план %2, факт %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in any sum, because the plan has no exchange rate: %1. Enter the rate, and they count.</source>
        <translation>Не вошли ни в одну сумму, потому что в плане нет курса: %1. Введите курс, и они будут учтены.</translation>
    </message>
    <message>
        <source>Choose two different channels.</source>
        <translation>Выберите два разных канала.</translation>
    </message>
    <message>
        <source>“%1” has no cost per engaged account in that quarter: nothing was spent there, or nobody was engaged.</source>
        <translation>Для «%1» нельзя посчитать стоимость вовлечённого аккаунта в том квартале: там ничего не потратили или никого не вовлекли.</translation>
    </message>
    <message>
        <source>Enter an amount up to what “%1” spent in that quarter.</source>
        <translation>Введите сумму не больше той, что потрачена на «%1» в том квартале.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>The line has no date. Enter the day, or the month&apos;s first day, on which it falls.</source>
        <translation>У строки нет даты. Введите день или первый день месяца, к которому она относится.</translation>
    </message>
    <message>
        <source>The line has no amount. Enter what is planned, committed or actual.</source>
        <translation>В строке нет суммы. Введите план, обязательства или факт.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Enter its code of three letters, such as EUR.</source>
        <translation>«%1» — не валюта. Введите трёхбуквенный код, например EUR.</translation>
    </message>
    <message>
        <source>There is no tier %1. Enter 1, 2 or 3.</source>
        <translation>Уровня %1 нет. Введите 1, 2 или 3.</translation>
    </message>
    <message>
        <source>The amount is too large to be counted exactly.</source>
        <translation>Сумма слишком велика, чтобы считать её точно.</translation>
    </message>
    <message>
        <source>The account of the line is not in the plan any more.</source>
        <translation>Аккаунта этой строки больше нет в плане.</translation>
    </message>
    <message>
        <source>The line is not in the budget any more.</source>
        <translation>Этой строки больше нет в бюджете.</translation>
    </message>
    <message>
        <source>The plan has no exchange rate for %1.</source>
        <translation>В плане нет курса валюты %1.</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>ниже диапазона</translation>
    </message>
    <message>
        <source>within the range</source>
        <translation>в пределах диапазона</translation>
    </message>
    <message>
        <source>over the range</source>
        <translation>выше диапазона</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a range of money</comment>
        <translation>от %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of money</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>spent, where that stands, the tier&apos;s range</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a figure of the budget</comment>
        <translation>план</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>a figure of the budget</comment>
        <translation>обязательства</translation>
    </message>
    <message>
        <source>actual</source>
        <comment>a figure of the budget</comment>
        <translation>факт</translation>
    </message>
    <message>
        <source>remaining</source>
        <comment>a figure of the budget</comment>
        <translation>остаток</translation>
    </message>
    <message>
        <source>forecast</source>
        <comment>a figure of the budget</comment>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>Converted amounts are rounded line by line. So the sums are off the exact ones: %1.</source>
        <translation>Пересчитанные суммы округляются построчно, поэтому итоги отличаются от точных: %1.</translation>
    </message>
    <message>
        <source>What a skipped task was to cost is planned no more; what was spent on it stays.</source>
        <translation>Плановая стоимость пропущенной задачи больше не считается, а потраченное на неё остаётся.</translation>
    </message>
</context>
<context>
    <name>BudgetLines</name>
    <message>
        <source>The line is in %1. Type the amount in %1, or change the line’s currency first.</source>
        <translation>Валюта строки — %1. Введите сумму в %1 или сначала смените валюту строки.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type a number such as 1,200 or 950.50, or nothing.</source>
        <translation>«%1» — не сумма. Введите число, например 1 200 или 950,50, или оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>“%1” is no tier. Type 1, 2 or 3, or nothing.</source>
        <translation>«%1» — не уровень. Введите 1, 2 или 3 или оставьте пустым.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Type its code of three letters, such as EUR.</source>
        <translation>«%1» — не валюта. Введите трёхбуквенный код, например EUR.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: изменено</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>of a field</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>добавлено %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>изменено %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>удалено %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>edited: %1</source>
        <translation>изменено: %1</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an account</comment>
        <translation>новый</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>an account</comment>
        <translation>удалён</translation>
    </message>
    <message>
        <source>The history begins on %1; what was changed before is not in it. Compare with a backup to see more.</source>
        <translation>История начинается с %1; более ранних изменений в ней нет. Чтобы увидеть больше, сравните план с резервной копией.</translation>
    </message>
    <message>
        <source>Steps that are damaged in the history and cannot be read: %1.</source>
        <translation>Шаги, которые повреждены в истории и не читаются: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>New accounts: %1</source>
        <translation>Новые аккаунты: %1</translation>
    </message>
    <message>
        <source>Removed accounts: %1</source>
        <translation>Удалённые аккаунты: %1</translation>
    </message>
    <message>
        <source>More accounts were changed: %1.</source>
        <translation>Изменены и другие аккаунты: %1.</translation>
    </message>
    <message>
        <source>The plan itself</source>
        <translation>Сам план</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Изменения с %1</translation>
    </message>
    <message>
        <source>All changes that the history holds</source>
        <translation>Все изменения из истории</translation>
    </message>
    <message>
        <source>Changes since the last review of each account</source>
        <translation>Изменения со времени последнего обзора каждого аккаунта</translation>
    </message>
    <message>
        <source>“%1” is another plan, not a copy of “%2”, so the two cannot be compared. Choose a copy or a backup of this plan.</source>
        <translation>«%1» — другой план, а не копия «%2», сравнить их нельзя. Выберите копию или резервную копию этого плана.</translation>
    </message>
    <message>
        <source>Changes since the other copy of “%1”</source>
        <translation>Изменения относительно другой копии «%1»</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>От «%1» к «%2»</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1, 95 % from</source>
        <translation>%1, 95 % от</translation>
    </message>
    <message>
        <source>%1, 95 % to</source>
        <translation>%1, 95 % до</translation>
    </message>
    <message>
        <source>%1, cases</source>
        <translation>%1, случаев</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg);;Excel workbook (*.xlsx);;CSV (*.csv);;TSV (*.tsv);;Markdown (*.md)</source>
        <translation>Рисунок PNG (*.png);;Рисунок SVG (*.svg);;Книга Excel (*.xlsx);;CSV (*.csv);;TSV (*.tsv);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>The file’s ending says what is written: choose a name that ends in .png, .svg, .xlsx, .csv, .tsv or .md.</source>
        <translation>Что записать, говорит расширение файла: выберите имя с окончанием .png, .svg, .xlsx, .csv, .tsv или .md.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another folder.</source>
        <translation>Файл «%1» записать нельзя. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The order is “asc” or “desc”, not “%1”.</source>
        <translation>Порядок — «asc» или «desc», а не «%1».</translation>
    </message>
    <message>
        <source>Accounts cannot be sorted by “%1”. There are: %2.</source>
        <translation>По «%1» аккаунты не упорядочить. Есть: %2.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation>Уровень вручную</translation>
    </message>
    <message>
        <source>Recommended tier</source>
        <translation>Рекомендуемый уровень</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень намерения</translation>
    </message>
    <message>
        <source>Engagement level</source>
        <translation>Уровень вовлечённости</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Контакт-нити</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>print one JSON object instead of text</source>
        <translation>вывести один объект JSON вместо текста</translation>
    </message>
    <message>
        <source>the date of every calculation (default: today)</source>
        <translation>дата всех расчётов (по умолчанию сегодня)</translation>
    </message>
    <message>
        <source>the language of messages and documents (default: the system&apos;s)</source>
        <translation>язык сообщений и документов (по умолчанию язык системы)</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>вывести эту справку</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>Ни один аккаунт не подходит.</translation>
    </message>
    <message>
        <source>A workbook is a file: name it with --out.</source>
        <translation>Книга — это файл: укажите его в --out.</translation>
    </message>
    <message>
        <source>Standard output takes one format: either --json or --format %1.</source>
        <translation>В стандартный вывод идёт один формат: или --json, или --format %1.</translation>
    </message>
    <message>
        <source>--out names the plan itself. Name another file.</source>
        <translation>В --out указан сам план. Укажите другой файл.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n account(s) to “%1”.</source>
        <translation>
            <numerusform>В «%1» записан %n аккаунт.</numerusform>
            <numerusform>В «%1» записаны %n аккаунта.</numerusform>
            <numerusform>В «%1» записаны %n аккаунтов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists accounts with their scores, the highest first. A tier with a star was set by hand.</source>
        <translation>Перечисляет аккаунты с баллами, от высшего. Уровень со звёздочкой задан вручную.</translation>
    </message>
    <message>
        <source>only the target account list of the current program</source>
        <translation>только список целевых аккаунтов текущей программы</translation>
    </message>
    <message>
        <source>the order (default: score:desc)</source>
        <translation>порядок (по умолчанию score:desc)</translation>
    </message>
    <message>
        <source>only the first N</source>
        <translation>только первые N</translation>
    </message>
    <message>
        <source>the form of the list (default: by the ending of FILE, else a table)</source>
        <translation>вид списка (по умолчанию по окончанию FILE, иначе таблица)</translation>
    </message>
    <message>
        <source>write to a file, which is replaced whole</source>
        <translation>записать в файл, он заменяется целиком</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Wrote and verified “%1”.</source>
        <translation>Файл «%1» записан и проверен.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Файл цел.</translation>
    </message>
    <message>
        <source>Checks the file from end to end, and the plan against good practice.</source>
        <translation>Проверяет файл от начала до конца, а план — на соответствие хорошей практике.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Составляющая</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Категория: %1</translation>
    </message>
    <message>
        <source>Takes an account&apos;s score apart. An account is named by domain, exact name or id.</source>
        <translation>Разбирает балл аккаунта по частям. Аккаунт называют по домену, точному названию или ID.</translation>
    </message>
    <message>
        <source>The plan has no history yet.</source>
        <translation>У плана ещё нет истории.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделан</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>N is a whole number from 1, not “%1”.</source>
        <translation>N — целое число от 1, а не «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Only %n step(s) can be undone; nothing was changed.</source>
        <translation>
            <numerusform>Можно отменить только %n шаг; ничего не изменено.</numerusform>
            <numerusform>Можно отменить только %n шага; ничего не изменено.</numerusform>
            <numerusform>Можно отменить только %n шагов; ничего не изменено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n step(s) can be redone; nothing was changed.</source>
        <translation>
            <numerusform>Можно повторить только %n шаг; ничего не изменено.</numerusform>
            <numerusform>Можно повторить только %n шага; ничего не изменено.</numerusform>
            <numerusform>Можно повторить только %n шагов; ничего не изменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Undoes the last step, or the last N; all of them or none.</source>
        <translation>Отменяет последний шаг или последние N: все или ни одного.</translation>
    </message>
    <message>
        <source>Does the last undone step again, or the last N; all of them or none.</source>
        <translation>Повторяет последний отменённый шаг или последние N: все или ни одного.</translation>
    </message>
    <message>
        <source>Lists the plan&apos;s steps, oldest first.</source>
        <translation>Перечисляет шаги плана от старых к новым.</translation>
    </message>
    <message>
        <source>KIND is one of %1, not “%2”.</source>
        <translation>KIND — одно из %1, а не «%2».</translation>
    </message>
    <message>
        <source>--map needs FIELD=COLUMN, for example owner=&quot;Account Owner&quot;, not “%1”.</source>
        <translation>--map требует ПОЛЕ=СТОЛБЕЦ, например owner=&quot;Account Owner&quot;, а не «%1».</translation>
    </message>
    <message>
        <source>--delimiter needs one character or “tab”, not “%1”.</source>
        <translation>--delimiter требует один символ или «tab», а не «%1».</translation>
    </message>
    <message>
        <source>Records read: %1. Added: %2, updated: %3, unchanged: %4, rejected: %5.</source>
        <translation>Прочитано записей: %1. Добавлено: %2, обновлено: %3, без изменений: %4, отклонено: %5.</translation>
    </message>
    <message>
        <source>This was a trial: the plan is as it was.</source>
        <translation>Это была проба: план не изменён.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Замечание</translation>
    </message>
    <message numerus="yes">
        <source>%n more; --json lists all.</source>
        <translation>
            <numerusform>Ещё %n; все перечислит --json.</numerusform>
            <numerusform>Ещё %n; все перечислит --json.</numerusform>
            <numerusform>Ещё %n; все перечислит --json.</numerusform>
        </translation>
    </message>
    <message>
        <source>the program the file comes from (default: recognised by its columns)</source>
        <translation>программа, из которой файл (по умолчанию узнаётся по столбцам)</translation>
    </message>
    <message>
        <source>which column is a field; without a header, its number from 1; may be repeated</source>
        <translation>какой столбец — какое поле; без заголовка его номер от 1; можно повторять</translation>
    </message>
    <message>
        <source>the first line is a record already</source>
        <translation>первая строка — уже запись</translation>
    </message>
    <message>
        <source>for example windows-1251 (default: guessed)</source>
        <translation>например windows-1251 (по умолчанию угадывается)</translation>
    </message>
    <message>
        <source>between fields; or tab (default: guessed)</source>
        <translation>между полями; или tab (по умолчанию угадывается)</translation>
    </message>
    <message>
        <source>the sheet of a workbook (default: the first)</source>
        <translation>лист книги (по умолчанию первый)</translation>
    </message>
    <message>
        <source>the order in which dates are written (default: by the file)</source>
        <translation>порядок записи дат (по умолчанию по файлу)</translation>
    </message>
    <message>
        <source>the decimal mark (default: by the file)</source>
        <translation>десятичный знак (по умолчанию по файлу)</translation>
    </message>
    <message>
        <source>the program of the target account list and of costs (default: the current one)</source>
        <translation>программа списка целевых аккаунтов и затрат (по умолчанию текущая)</translation>
    </message>
    <message>
        <source>make the accounts that records name and the plan does not have</source>
        <translation>создать аккаунты, которые названы в записях, а в плане их нет</translation>
    </message>
    <message>
        <source>tell what would happen and change nothing</source>
        <translation>сообщить, что произошло бы, и ничего не менять</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Активности</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Плеи</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Строки бюджета</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>В плане</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Формат файла</translation>
    </message>
    <message>
        <source>Tells what is in a plan.</source>
        <translation>Сообщает, что есть в плане.</translation>
    </message>
    <message>
        <source>The fiscal year begins in a month from 1 to 12, not %1.</source>
        <translation>Финансовый год начинается с месяца от 1 до 12, а не с %1.</translation>
    </message>
    <message>
        <source>Made the plan “%1”.</source>
        <translation>План «%1» создан.</translation>
    </message>
    <message>
        <source>Makes a plan. An existing file is never replaced.</source>
        <translation>Создаёт план. Существующий файл никогда не заменяется.</translation>
    </message>
    <message>
        <source>fill it with the sample program: invented companies and a year up to the date</source>
        <translation>заполнить примером программы: вымышленные компании и год до этой даты</translation>
    </message>
    <message>
        <source>the plan&apos;s currency (default: EUR)</source>
        <translation>валюта плана (по умолчанию EUR)</translation>
    </message>
    <message>
        <source>the month in which the fiscal year begins (default: 1)</source>
        <translation>месяц начала финансового года (по умолчанию 1)</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Модель: %1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Категория %1</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Уровень %1</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Средний балл</translation>
    </message>
    <message>
        <source>--set needs KEY=VALUE, for example weight.intent=40, not “%1”.</source>
        <translation>--set требует КЛЮЧ=ЗНАЧЕНИЕ, например weight.intent=40, а не «%1».</translation>
    </message>
    <message>
        <source>Counts what a scoring model gives: grades, tiers, quadrants of the matrix. Stores nothing.</source>
        <translation>Считает, что даёт модель оценки: категории, уровни, квадранты матрицы. Ничего не сохраняет.</translation>
    </message>
    <message>
        <source>another model than the plan&apos;s active one</source>
        <translation>другая модель вместо активной модели плана</translation>
    </message>
    <message>
        <source>what if: weight.intent=40, cutoff.A=85, half_life=14; may be repeated</source>
        <translation>что, если: weight.intent=40, cutoff.A=85, half_life=14; можно повторять</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>Talbook without a screen: the same plans, the same figures.</source>
        <translation>Talbook без экрана: те же планы, те же цифры.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>вывести версию</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>“talbook-cli COMMAND --help” tells more about a command. A name that begins with a dash is written after “--”, behind all options.
Results go to standard output, messages to standard error. Exit status: 0 done, 1 failed and nothing changed, 2 wrong usage.</source>
        <translation>Подробнее о команде — «talbook-cli COMMAND --help». Имя, которое начинается с дефиса, пишут после «--», за всеми параметрами.
Результаты идут в стандартный вывод, сообщения — в стандартный поток ошибок. Код выхода: 0 — сделано, 1 — не удалось и ничего не изменено, 2 — неверный вызов.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>“%1” tells more.</source>
        <translation>Подробнее: «%1».</translation>
    </message>
    <message>
        <source>Commands: %1.</source>
        <translation>Команды: %1.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from 1, not “%2”.</source>
        <translation>%1 требует целое число от 1, а не «%2».</translation>
    </message>
    <message>
        <source>%1 needs a date as 2027-02-11, not “%2”.</source>
        <translation>%1 требует дату вида 2027-02-11, а не «%2».</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 — одно из %2, а не «%3».</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не хватает %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. Quote a name that holds blanks.</source>
        <translation>«%1» — лишний аргумент. Имя с пробелами заключите в кавычки.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>Аргумент %1 пуст.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Не указана команда.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output. The command itself was done.</source>
        <translation>Результат не удаётся записать в стандартный вывод. Сама команда выполнена.</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>grade</comment>
        <translation>наблюдение</translation>
    </message>
    <message>
        <source>A: full ABM plays</source>
        <translation>A: полные ABM-плеи</translation>
    </message>
    <message>
        <source>B: nurture</source>
        <translation>B: прогрев</translation>
    </message>
    <message>
        <source>B: ABM Lite</source>
        <translation>B: ABM Lite</translation>
    </message>
    <message>
        <source>C: watch</source>
        <translation>C: наблюдение</translation>
    </message>
    <message>
        <source>--out is missing: name the folder for the documents.</source>
        <translation>Не хватает --out: укажите папку для документов.</translation>
    </message>
    <message>
        <source>Either --account or --all, not both.</source>
        <translation>Или --account, или --all, но не вместе.</translation>
    </message>
    <message>
        <source>Documents written: %1 new, %2 updated; %3 unchanged.</source>
        <translation>Документы: новых %1, обновлено %2, без изменений %3.</translation>
    </message>
    <message>
        <source>the account that it is about: domain, exact name or id; may be repeated</source>
        <translation>аккаунт, о котором документ: домен, точное название или ID; можно повторять</translation>
    </message>
    <message>
        <source>one for each account of the target account list (default)</source>
        <translation>по одному на каждый аккаунт из списка целевых (по умолчанию)</translation>
    </message>
    <message>
        <source>only those that fit, for example &apos;tier = 1 and intent &gt;= 60&apos;; scores and coverage go from 0 to 100 (per cent)</source>
        <translation>только подходящие, например &apos;tier = 1 and intent &gt;= 60&apos;; баллы и охват — от 0 до 100 (охват в процентах)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>--from: for %1 there is no preset “%2”. There are: %3.</source>
        <translation>--from: для %1 нет пресета «%2». Доступны: %3.</translation>
    </message>
    <message>
        <source>--map: %1 have no field “%2”. Their fields: %3.</source>
        <translation>--map: у %1 нет поля «%2». Есть поля: %3.</translation>
    </message>
    <message>
        <source>--encoding: “%1” is not known. Known are, among others: %2.</source>
        <translation>--encoding: кодировка «%1» неизвестна. Среди известных: %2.</translation>
    </message>
    <message>
        <source>--currency: “%1” is no currency. Give its code of ISO 4217 in three letters, for example EUR.</source>
        <translation>--currency: «%1» — не валюта. Укажите трёхбуквенный код по ISO 4217, например EUR.</translation>
    </message>
    <message>
        <source>--%1 needs a number from 0, not “%2”.</source>
        <translation>--%1 требует числа от 0, а не «%2».</translation>
    </message>
    <message>
        <source>Places the nodes of a tree (a CSV file with the columns id, parent, width, height) tidily: x of each centre, y of each top.</source>
        <translation>Аккуратно размещает узлы дерева (файл CSV со столбцами id, parent, width, height): x центра и y верха каждого узла.</translation>
    </message>
    <message>
        <source>room between neighbours (default: 20)</source>
        <translation>промежуток между соседями (по умолчанию 20)</translation>
    </message>
    <message>
        <source>room between levels (default: 40)</source>
        <translation>промежуток между уровнями (по умолчанию 40)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>The first row must name the columns id and parent, and may name width and height.</source>
        <translation>Первая строка должна называть столбцы id и parent и может называть width и height.</translation>
    </message>
    <message>
        <source>“%1” in the column %2 is no size; it takes a number from 0.</source>
        <translation>«%1» в столбце %2 — не размер; нужно число от 0.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Нет id.</translation>
    </message>
    <message>
        <source>The id “%1” stands in row %2 already.</source>
        <translation>Идентификатор «%1» уже есть в строке %2.</translation>
    </message>
    <message>
        <source>The parent “%1” is no id of this file.</source>
        <translation>Родителя «%1» нет среди id этого файла.</translation>
    </message>
    <message>
        <source>“%1” is its own parent, directly or through others.</source>
        <translation>«%1» — родитель самому себе, напрямую или через других.</translation>
    </message>
    <message>
        <source>Week to</source>
        <translation>Неделя до</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>всплеск</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Стандартный ввод не читается.</translation>
    </message>
    <message>
        <source>Line %1 of standard input is no job title: it is longer than %2 bytes.</source>
        <translation>Строка %1 стандартного ввода — не должность: она длиннее %2 байт.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Уровень должности</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Tells the buying role, seniority and department of job titles, English or Russian; without TITLE reads them from standard input, one a line.</source>
        <translation>Определяет по должностям, английским и русским, роль в закупке, уровень и подразделение; без TITLE читает их из стандартного ввода, по одной в строке.</translation>
    </message>
    <message>
        <source>rules of your own, in the form of titles.json (default: those that ship)</source>
        <translation>собственные правила в форме titles.json (по умолчанию — встроенные)</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposed role(s)</source>
        <translation>
            <numerusform>Принята %n предложенная роль</numerusform>
            <numerusform>Приняты %n предложенные роли</numerusform>
            <numerusform>Принято %n предложенных ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept proposed roles</source>
        <translation>Принять предложенные роли</translation>
    </message>
    <message>
        <source>Shows an account&apos;s buying committee: threads, coverage, gaps, who reports to whom, whom to reach next and by whom.</source>
        <translation>Показывает закупочный комитет аккаунта: контакт-нити, охват, пробелы, кто кому подчиняется, кого вовлекать следующим и через кого.</translation>
    </message>
    <message>
        <source>give the roles that titles propose to people without one, as one undoable step</source>
        <translation>записать роли, предлагаемые по должностям, тем, у кого роли нет, — одним отменяемым шагом</translation>
    </message>
    <message>
        <source>Brings a CSV, TSV or XLSX file, or contact cards (.vcf), into a plan as one undoable step. KIND: accounts, contacts, opportunities, activities, signals, costs.</source>
        <translation>Вносит в план файл CSV, TSV или XLSX или визитки (.vcf) одним отменяемым шагом. KIND: accounts, contacts, opportunities, activities, signals, costs.</translation>
    </message>
    <message>
        <source>No stakeholder is known.</source>
        <translation>Стейкхолдеры пока неизвестны.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s): %1. Multi-threading %2 of 10, coverage %3, weighted by influence %4.</source>
        <translation>
            <numerusform>%n контакт-нить: %1. Мультитрединг: %2 из 10, охват %3, с учётом влияния %4.</numerusform>
            <numerusform>%n контакт-нити: %1. Мультитрединг: %2 из 10, охват %3, с учётом влияния %4.</numerusform>
            <numerusform>%n контакт-нитей: %1. Мультитрединг: %2 из 10, охват %3, с учётом влияния %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Вовлечён</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <comment>role</comment>
        <translation>%1 (предлагается)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, суммы в %2</translation>
    </message>
    <message>
        <source>The plan has no program, so there is no budget to show. Make one in the window, or import costs.</source>
        <translation>В плане нет программы, поэтому бюджета нет. Создайте её в окне программы или импортируйте затраты.</translation>
    </message>
    <message>
        <source>--lines writes csv, tsv, md or xlsx: say --format, or name such a file with --out.</source>
        <translation>--lines пишет csv, tsv, md или xlsx: укажите --format или назовите такой файл в --out.</translation>
    </message>
    <message>
        <source>Wrote the budget of %1 to “%2”.</source>
        <translation>Бюджет программы %1 записан в «%2».</translation>
    </message>
    <message>
        <source>Sums a program&apos;s budget: planned, committed, actual, remaining, forecast. Steps of campaigns count where no line states their cost.</source>
        <translation>Суммирует бюджет программы: план, обязательства, факт, остаток, прогноз. Шаги кампаний учитываются там, где их стоимость не названа строкой бюджета.</translation>
    </message>
    <message>
        <source>another program than the current one</source>
        <translation>другая программа, не текущая</translation>
    </message>
    <message>
        <source>what the rows are (default: category)</source>
        <translation>что в строках (по умолчанию category)</translation>
    </message>
    <message>
        <source>the lines themselves, as “import costs” reads them back</source>
        <translation>сами строки — в том виде, в каком их читает «import costs»</translation>
    </message>
    <message>
        <source>The list cannot be written as .%1. Name a file that ends in %2 or .txt, or say --format.</source>
        <translation>Список нельзя записать как .%1. Назовите файл с окончанием %2 или .txt либо укажите --format.</translation>
    </message>
    <message>
        <source>%1 is about something else; leave --%2 out.</source>
        <translation>К %1 параметр --%2 не относится; уберите его.</translation>
    </message>
    <message>
        <source>the play that abm-playbook is about: name or id; may be repeated (default: all)</source>
        <translation>плей, о котором abm-playbook: имя или ID; можно повторять (по умолчанию все)</translation>
    </message>
    <message>
        <source>the campaign that campaign-brief is about; may be repeated (default: all)</source>
        <translation>кампания, о которой campaign-brief; можно повторять (по умолчанию все)</translation>
    </message>
    <message>
        <source>--owner needs a doer and a name, as sdr=Anna, not “%1”. Doers are %2.</source>
        <translation>--owner требует исполнителя и имя, например sdr=Анна, а не «%1». Исполнители: %2.</translation>
    </message>
    <message>
        <source>No account fits --where, so nothing was launched.</source>
        <translation>Под --where не подходит ни один аккаунт, поэтому ничего не запущено.</translation>
    </message>
    <message>
        <source>Say for whom: either --accounts or --where.</source>
        <translation>Укажите, для кого: либо --accounts, либо --where.</translation>
    </message>
    <message>
        <source>--start is missing: the day on which the play begins.</source>
        <translation>Не указан --start: день начала плея.</translation>
    </message>
    <message>
        <source>--everyone needs a buying role: %1; not “%2”.</source>
        <translation>--everyone требует закупочную роль: %1; не «%2».</translation>
    </message>
    <message>
        <source>Launch “%1”</source>
        <translation>Запуск «%1»</translation>
    </message>
    <message>
        <source>Launches a play for accounts: a campaign with its dated tasks, as one undoable step.</source>
        <translation>Запускает плей для аккаунтов: кампания с задачами по датам, одним отменяемым шагом.</translation>
    </message>
    <message>
        <source>for these accounts, by domain, exact name or id; may be repeated</source>
        <translation>для этих аккаунтов: домен, точное название или ID; можно повторять</translation>
    </message>
    <message>
        <source>for the accounts that fit, as in “accounts”</source>
        <translation>для подходящих аккаунтов, как в «accounts»</translation>
    </message>
    <message>
        <source>the play&apos;s first day</source>
        <translation>первый день плея</translation>
    </message>
    <message>
        <source>the campaign&apos;s name (default: the play&apos;s)</source>
        <translation>название кампании (по умолчанию — название плея)</translation>
    </message>
    <message>
        <source>a task for everybody in the buying role instead of one person; may be repeated</source>
        <translation>задача на каждого человека в закупочной роли, а не на одного; можно повторять</translation>
    </message>
    <message>
        <source>dates on weekends and holidays too</source>
        <translation>даты и в выходные и праздники</translation>
    </message>
    <message>
        <source>only tell what would be made</source>
        <translation>только показать, что было бы создано</translation>
    </message>
    <message>
        <source>Nothing is waiting: no account meets a rule that nobody has decided about.</source>
        <translation>Ожидающих действий нет: ни одно правило не ждёт решения.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Lists the next actions: accounts that meet a rule which nobody has decided about, the most urgent first, each with its reasons.</source>
        <translation>Показывает следующие действия: аккаунты, по которым сработало правило и ещё нет решения, сначала самые срочные, каждое с основаниями.</translation>
    </message>
    <message>
        <source>at most N actions</source>
        <translation>не больше N действий</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n task(s) to “%1”.</source>
        <translation>
            <numerusform>В «%1» записана %n задача.</numerusform>
            <numerusform>В «%1» записаны %n задачи.</numerusform>
            <numerusform>В «%1» записано %n задач.</numerusform>
        </translation>
    </message>
    <message>
        <source>No task fits.</source>
        <translation>Подходящих задач нет.</translation>
    </message>
    <message>
        <source>Lists dated tasks by the day they are due; as a calendar with --format ics.</source>
        <translation>Показывает задачи по сроку; с --format ics — как календарь.</translation>
    </message>
    <message>
        <source>due on that day or later</source>
        <translation>со сроком в этот день или позже</translation>
    </message>
    <message>
        <source>due on that day or earlier</source>
        <translation>со сроком в этот день или раньше</translation>
    </message>
    <message>
        <source>only this person&apos;s; &quot;&quot; for nobody&apos;s</source>
        <translation>только этого человека; &quot;&quot; — ничьи</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>только такие</translation>
    </message>
    <message>
        <source>only what is open and was due before the day</source>
        <translation>только открытые со сроком до этого дня</translation>
    </message>
    <message>
        <source>only this campaign&apos;s</source>
        <translation>только этой кампании</translation>
    </message>
    <message>
        <source>only this account&apos;s</source>
        <translation>только этого аккаунта</translation>
    </message>
    <message>
        <source>only this program&apos;s</source>
        <translation>только этой программы</translation>
    </message>
    <message numerus="yes">
        <source>Launched “%1”: %n task(s), %2.</source>
        <translation>
            <numerusform>«%1»: запущена %n задача, %2.</numerusform>
            <numerusform>«%1»: запущено %n задачи, %2.</numerusform>
            <numerusform>«%1»: запущено %n задач, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” would be launched: %n task(s), %2.</source>
        <translation>
            <numerusform>«%1»: была бы запущена %n задача, %2.</numerusform>
            <numerusform>«%1»: было бы запущено %n задачи, %2.</numerusform>
            <numerusform>«%1»: было бы запущено %n задач, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>%1, week of %2: %3 tasks, capacity %4</source>
        <translation>%1, неделя с %2: задач — %3, ёмкость — %4</translation>
    </message>
    <message>
        <source>Too much work:</source>
        <translation>Слишком много работы:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Пропущено:</translation>
    </message>
    <message>
        <source>Planned, though somebody must be found first:</source>
        <translation>Запланировано, хотя сначала нужно найти человека:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Начало по плану</translation>
    </message>
    <message>
        <source>Planned due</source>
        <translation>Срок по плану</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочена</translation>
    </message>
    <message>
        <source>%1 over %2 won and %3 lost paths</source>
        <translation>%1: выигранных путей — %2, проигранных — %3</translation>
    </message>
    <message>
        <source>Nobody&apos;s credit: %1 (won deals without a touchpoint: %2).</source>
        <translation>Не распределено: %1; выигранных сделок без точек касания — %2.</translation>
    </message>
    <message>
        <source>Won deals without an amount or an exchange rate: %1.</source>
        <translation>Выигранных сделок без суммы или без курса валюты: %1.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Вклад</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Конверсии</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Интервал 95 %</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Все модели</translation>
    </message>
    <message>
        <source>PLAN is missing; or name a table of paths with --paths.</source>
        <translation>Не указан план (PLAN). Либо назовите таблицу путей: --paths.</translation>
    </message>
    <message>
        <source>Either PLAN or --paths, not both.</source>
        <translation>Либо PLAN, либо --paths, но не вместе.</translation>
    </message>
    <message>
        <source>--%1 needs a plan: a table of paths has nothing to tell it from.</source>
        <translation>Для --%1 нужен план: в таблице путей этих сведений нет.</translation>
    </message>
    <message>
        <source>--half-life needs a number of days above 0, not “%1”.</source>
        <translation>Для --half-life нужно число дней больше 0, а не «%1».</translation>
    </message>
    <message>
        <source>--order is 1, 2, 3 or 4, not “%1”.</source>
        <translation>--order может быть 1, 2, 3 или 4, но не «%1».</translation>
    </message>
    <message>
        <source>The minimum is --min-paths.</source>
        <translation>Минимум задаёт --min-paths.</translation>
    </message>
    <message>
        <source>Divides won revenue over touchpoints by a model, or by all side by side. Amounts sum to the minor unit. The interval is of the credit&apos;s value (of conversions where nothing has a value), from resampled paths.</source>
        <translation>Делит выигранную выручку между точками касания по одной модели или по всем сразу. Суммы сходятся до копейки. Интервал относится к сумме (если сумм нет — к конверсиям) и получен бутстрэпом по путям.</translation>
    </message>
    <message>
        <source>the model (default: all)</source>
        <translation>модель (по умолчанию все)</translation>
    </message>
    <message>
        <source>what gets the credit (default: channel)</source>
        <translation>чему засчитывать вклад (по умолчанию каналу)</translation>
    </message>
    <message>
        <source>deals closed on that day or later</source>
        <translation>сделки, закрытые в этот день или позже</translation>
    </message>
    <message>
        <source>deals closed on that day or before (default: the date of the calculation)</source>
        <translation>сделки, закрытые в этот день или раньше (по умолчанию дата расчёта)</translation>
    </message>
    <message>
        <source>deals of the target list alone, and without --from and --to of its program</source>
        <translation>только сделки аккаунтов из TAL, а без --from и --to — только его программы</translation>
    </message>
    <message>
        <source>of the Markov chain, 1 to 4 (default: 1)</source>
        <translation>порядок цепи Маркова, от 1 до 4 (по умолчанию 1)</translation>
    </message>
    <message>
        <source>of time decay (default: 7)</source>
        <translation>период полураспада в модели затухания (по умолчанию 7)</translation>
    </message>
    <message>
        <source>fewer won and lost paths are refused by markov and shapley (default: 200)</source>
        <translation>при меньшем числе выигранных и проигранных путей markov и shapley не считаются (по умолчанию 200)</translation>
    </message>
    <message>
        <source>a table with the columns path (“a &gt; b &gt; c”), conversions, value and nulls instead of a plan</source>
        <translation>вместо плана — таблица со столбцами path («a &gt; b &gt; c»), conversions, value и nulls</translation>
    </message>
    <message>
        <source>the form of the documents; html and pdf are made from the Markdown, with what people wrote into it in that folder (default: md)</source>
        <translation>вид документов; html и pdf создаются из Markdown вместе с тем, что люди дописали в него в этой папке (по умолчанию md)</translation>
    </message>
    <message>
        <source>The rules could not be evaluated: %1</source>
        <translation>Не удалось проверить правила: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) fired: “talbook-cli next” lists what to do.</source>
        <translation>
            <numerusform>Сработало %n правило: что делать, покажет «talbook-cli next».</numerusform>
            <numerusform>Сработали %n правила: что делать, покажет «talbook-cli next».</numerusform>
            <numerusform>Сработали %n правил: что делать, покажет «talbook-cli next».</numerusform>
        </translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаев</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Ориентир</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Either --program, or --from and --to: a program has its own days.</source>
        <translation>Либо --program, либо --from и --to: у программы свои даты.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to раньше, чем --from.</translation>
    </message>
    <message>
        <source>There is no metric “%1”. There are: %2.</source>
        <translation>Показателя «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>Tells whether it paid: every metric with its cases, interval and benchmark, of the target list against the rest and by tier. Shares run from 0 to 1, amounts are in major units.</source>
        <translation>Показывает, окупилось ли: каждый показатель с числом случаев, интервалом и ориентиром — по TAL в сравнении с остальными и по уровням. Доли — от 0 до 1, суммы — в основных единицах валюты.</translation>
    </message>
    <message>
        <source>the first day of a period of one&apos;s own instead of a program&apos;s</source>
        <translation>первый день произвольного периода вместо программы</translation>
    </message>
    <message>
        <source>its last day (default: the date of the calculation)</source>
        <translation>последний день периода (по умолчанию дата расчёта)</translation>
    </message>
    <message>
        <source>by owner too</source>
        <translation>ещё и по ответственным</translation>
    </message>
    <message>
        <source>list the records behind one metric instead, named as in --json</source>
        <translation>вместо этого перечислить записи, из которых сложился показатель; имя — как в --json</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are only proposed by titles: --accept-roles makes them count.</source>
        <translation>
            <numerusform>%n роль только предложена по должности: чтобы она учитывалась, примите её с --accept-roles.</numerusform>
            <numerusform>%n роли только предложены по должностям: чтобы они учитывались, примите их с --accept-roles.</numerusform>
            <numerusform>%n ролей только предложены по должностям: чтобы они учитывались, примите их с --accept-roles.</numerusform>
        </translation>
    </message>
    <message>
        <source>--for is missing: name the program the audience is for, one of %1.</source>
        <translation>Не указан --for: назовите программу, для которой аудитория, одну из %1.</translation>
    </message>
    <message>
        <source>--out is missing: name the file for the audience.</source>
        <translation>Не указан --out: назовите файл для аудитории.</translation>
    </message>
    <message>
        <source>--%1 belongs to documents; an audience is chosen by --where.</source>
        <translation>--%1 относится к документам; аудиторию выбирают через --where.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n line(s) for %1 to “%2”.</source>
        <translation>
            <numerusform>Для %1 записана %n строка в «%2».</numerusform>
            <numerusform>Для %1 записаны %n строки в «%2».</numerusform>
            <numerusform>Для %1 записано %n строк в «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) set aside:</source>
        <translation>
            <numerusform>Отложено %n замечание:</numerusform>
            <numerusform>Отложено %n замечания:</numerusform>
            <numerusform>Отложено %n замечаний:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here because: %1</source>
        <translation>Здесь не учитывается, потому что: %1</translation>
    </message>
    <message>
        <source>DOCUMENT is one of %1, all or audience; not “%2”.</source>
        <translation>DOCUMENT — одно из %1, all или audience, а не «%2».</translation>
    </message>
    <message>
        <source>--%1 belongs to “export PLAN audience”; leave it out.</source>
        <translation>--%1 относится к «export PLAN audience»; уберите этот параметр.</translation>
    </message>
    <message>
        <source>Writes documents, as Markdown, HTML or PDF: abm-strategy-plan, account-selection-criteria, account-plan, buying-committee-map, abm-playbook, intent-signal-analysis, campaign-brief, abm-performance-dashboard, quarterly-abm-review, or all. Writing again keeps what people wrote between the marks. With the word audience, writes a list of accounts for another program (--for), and warns of what it would refuse or fail to match.</source>
        <translation>Пишет документы в виде Markdown, HTML или PDF: abm-strategy-plan, account-selection-criteria, account-plan, buying-committee-map, abm-playbook, intent-signal-analysis, campaign-brief, abm-performance-dashboard, quarterly-abm-review или all. При повторной записи остаётся то, что люди написали между метками. Со словом audience пишет список аккаунтов для другой программы (--for) и предупреждает о том, что она не примет или не сопоставит.</translation>
    </message>
    <message>
        <source>the folder for the documents; the file (CSV) of an audience</source>
        <translation>папка для документов; файл (CSV) аудитории</translation>
    </message>
    <message>
        <source>the program that an audience is handed to</source>
        <translation>программа, которой передают аудиторию</translation>
    </message>
    <message>
        <source>only the accounts that fit, for example &apos;on_tal = yes and tier = 1&apos; (default: all)</source>
        <translation>только подходящие аккаунты, например &apos;on_tal = yes and tier = 1&apos; (по умолчанию все)</translation>
    </message>
    <message>
        <source>the audience lists the accounts&apos; contacts; without it, no person&apos;s data leave the plan. LinkedIn, Demandbase, Salesforce and HubSpot then take people instead of companies, 6sense takes companies alone, Google people alone</source>
        <translation>в аудиторию войдут контакты аккаунтов; без этого данные о людях не покидают план. LinkedIn, Demandbase, Salesforce и HubSpot тогда получают людей вместо компаний, 6sense — только компании, Google — только людей</translation>
    </message>
    <message>
        <source>The histories of “%1” and “%2” do not reach back to a version that both come from. Name one, such as a backup, with --base.</source>
        <translation>В историях «%1» и «%2» нет общей исходной версии. Укажите её, например резервную копию, ключом --base.</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n row(s) changed.</source>
        <translation>
            <numerusform>Слияние выполнено: изменена %n строка.</numerusform>
            <numerusform>Слияние выполнено: изменено %n строки.</numerusform>
            <numerusform>Слияние выполнено: изменено %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to merge: the plan has it all already.</source>
        <translation>Сливать нечего: в плане уже всё есть.</translation>
    </message>
    <message>
        <source>Both sides changed the same; nothing was merged. Say whose version to take: --prefer mine or --prefer theirs.</source>
        <translation>Обе стороны изменили одно и то же; слияние не выполнено. Укажите, чью версию брать: --prefer mine или --prefer theirs.</translation>
    </message>
    <message>
        <source>Merges another copy of a plan into it; what both changed is listed.</source>
        <translation>Вливает в план другую его копию; что изменили оба, выводится списком.</translation>
    </message>
    <message>
        <source>The version both come from (default: found in their histories)</source>
        <translation>общая исходная версия (по умолчанию находится по истории обоих планов)</translation>
    </message>
    <message>
        <source>Whose version to take of what both changed</source>
        <translation>чью версию брать там, где изменили оба</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>Saved everything into “%1”.</source>
        <translation>Всё сохранено в «%1».</translation>
    </message>
    <message>
        <source>Saved into “%1” what could be read.</source>
        <translation>В «%1» сохранено то, что удалось прочитать.</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged plan into a new file.</source>
        <translation>Сохраняет в новый файл то, что удаётся прочитать из повреждённого плана.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written: %2. Choose another folder.</source>
        <translation>Отчёт «%1» записать не удалось: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Where to write what came from whom, as Markdown</source>
        <translation>куда записать, что от кого пришло (Markdown)</translation>
    </message>
    <message>
        <source>print the manual page, for man(1)</source>
        <translation>вывести страницу руководства для man(1)</translation>
    </message>
    <message>
        <source>print what the shell needs to complete commands and options</source>
        <translation>вывести сценарий автодополнения команд и ключей для оболочки</translation>
    </message>
    <message>
        <source>Options in place of a command:</source>
        <translation>Ключи вместо команды:</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>account-based marketing plans on the command line</source>
        <translation>планы ABM (account-based marketing) в командной строке</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>СИНТАКСИС</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>ОПИСАНИЕ</translation>
    </message>
    <message>
        <source>Talbook without a screen: the same plans, the same figures. A plan is one file with the target accounts and why each is there, the people who decide at each of them, the plays that will reach them, the money, and what came back. Every change is one step that can be undone.</source>
        <translation>Talbook без экрана: те же планы, те же цифры. План — один файл: целевые аккаунты и причины, по которым они выбраны, люди, принимающие в них решения, сценарии работы с ними, деньги и результат. Каждое изменение — один шаг, который можно отменить.</translation>
    </message>
    <message>
        <source>A name that begins with a dash is written after “--”, behind all options. Results go to standard output, messages to standard error.</source>
        <translation>Имя, которое начинается с дефиса, пишется после «--», за всеми ключами. Результат выводится в стандартный вывод, сообщения — в стандартный поток ошибок.</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>КЛЮЧИ КАЖДОЙ КОМАНДЫ</translation>
    </message>
    <message>
        <source>OPTIONS OF THE PROGRAM</source>
        <translation>КЛЮЧИ ПРОГРАММЫ</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>КОМАНДЫ</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>КОД ВОЗВРАТА</translation>
    </message>
    <message>
        <source>failed, and nothing was changed</source>
        <translation>не удалось, ничего не изменено</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>неверный вызов</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ПЕРЕМЕННЫЕ ОКРУЖЕНИЯ</translation>
    </message>
    <message>
        <source>The folder of working copies and backups, in place of the user&apos;s own.</source>
        <translation>Папка рабочих и резервных копий вместо папки пользователя.</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>СМ. ТАКЖЕ</translation>
    </message>
    <message>
        <source>resamples for the intervals of markov and shapley (default: 400; 0: no intervals)</source>
        <translation>число выборок для интервалов markov и shapley (по умолчанию 400; 0 — без интервалов)</translation>
    </message>
    <message>
        <source>%1 needs a whole number from 0, not “%2”.</source>
        <translation>%1 требует целое число от 0, а не «%2».</translation>
    </message>
    <message>
        <source>The plan keeps all of mine; nothing was changed.</source>
        <translation>В плане осталось всё ваше; ничего не изменилось.</translation>
    </message>
    <message>
        <source>Added by both, and there twice now; look which to keep: %1</source>
        <translation>Добавлено в обоих планах и теперь повторяется; решите, что оставить: %1</translation>
    </message>
    <message>
        <source>--report names one of the plans. Name another file.</source>
        <translation>--report указывает на один из планов. Назовите другой файл.</translation>
    </message>
    <message>
        <source>FILE is missing: name the file for the copy, or say --list, --compare or --restore.</source>
        <translation>Не указан FILE: назовите файл для копии или добавьте --list, --compare либо --restore.</translation>
    </message>
    <message>
        <source>One thing at a time: %1 exclude one another.</source>
        <translation>Что-то одно: %1 исключают друг друга.</translation>
    </message>
    <message>
        <source>--account belongs to --restore.</source>
        <translation>--account относится к --restore.</translation>
    </message>
    <message>
        <source>Writes a verified copy of a plan to a new file, or lists, compares and restores the backups that Talbook keeps by itself.</source>
        <translation>Записывает проверенную копию плана в новый файл либо показывает, сравнивает и восстанавливает резервные копии, которые Talbook делает сам.</translation>
    </message>
    <message>
        <source>the backups of the plan, newest first</source>
        <translation>резервные копии плана, сначала новые</translation>
    </message>
    <message>
        <source>what has changed since that backup, by account, as Markdown</source>
        <translation>что изменилось с этой копии, по аккаунтам, в Markdown</translation>
    </message>
    <message>
        <source>bring back what that backup holds, in one step that can be undone</source>
        <translation>вернуть содержимое копии одним шагом, который можно отменить</translation>
    </message>
    <message>
        <source>with --restore: this account alone, with all that hangs on it</source>
        <translation>вместе с --restore: только этот аккаунт со всем, что к нему относится</translation>
    </message>
    <message>
        <source>Tells what has changed, by account: since the last review, since a day, or from another version of the plan.</source>
        <translation>Показывает по аккаунтам, что изменилось: с последнего обзора, с указанного дня или по сравнению с другой версией плана.</translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation>начиная с этого дня</translation>
    </message>
    <message>
        <source>an older version, such as a backup or a colleague&apos;s copy</source>
        <translation>более ранняя версия, например резервная копия или копия коллеги</translation>
    </message>
    <message>
        <source>“%1” has no backup “%2”, and no such file is there. See backup --list.</source>
        <translation>У «%1» нет резервной копии «%2», и такого файла тоже нет. Список: backup --list.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байт</translation>
    </message>
    <message>
        <source>There is no backup of this plan.</source>
        <translation>Резервных копий этого плана нет.</translation>
    </message>
    <message>
        <source>Restore from “%1”</source>
        <translation>Восстановление из «%1»</translation>
    </message>
    <message>
        <source>Restore “%1” from “%2”</source>
        <translation>Восстановление «%1» из «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n row(s) changed. “undo” takes it back.</source>
        <translation>
            <numerusform>Восстановлено: изменена %n строка. Вернуть как было: undo.</numerusform>
            <numerusform>Восстановлено: изменены %n строки. Вернуть как было: undo.</numerusform>
            <numerusform>Восстановлено: изменено %n строк. Вернуть как было: undo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan holds exactly this already; nothing was changed.</source>
        <translation>План уже в точности такой; ничего не изменилось.</translation>
    </message>
    <message>
        <source>“%1” makes a plan of one of its backups.</source>
        <translation>«%1» сделает план из резервной копии.</translation>
    </message>
    <message>
        <source>“%1” shows its backups; “%2” saves what can be read of it into a new file.</source>
        <translation>«%1» покажет его резервные копии, «%2» сохранит в новый файл то, что удастся прочитать.</translation>
    </message>
    <message>
        <source>%1: %2 over %3 won and %4 lost paths</source>
        <translation>%1: %2; выигранных путей — %3, проигранных — %4</translation>
    </message>
    <message>
        <source>who does the steps of sdr, ae, marketing, se, csm or executive; “account-owner” for each account&apos;s own; may be repeated (default: as in the last launch, before it each account&apos;s own for ae)</source>
        <translation>кто делает шаги sdr, ae, marketing, se, csm или executive; «account-owner» — ответственный за каждый аккаунт; можно повторять (по умолчанию: как в последнем запуске, до него для ae — ответственный за аккаунт)</translation>
    </message>
    <message>
        <source>Who does it:</source>
        <translation>Кто делает:</translation>
    </message>
    <message>
        <source>Add play “%1”</source>
        <translation>Добавление плея «%1»</translation>
    </message>
    <message>
        <source>The plan has no holidays, so a task may fall on one. Calendars are on the Timeline page, in “Working Days and Capacity”.</source>
        <translation>В плане нет праздников, поэтому задача может прийтись на праздник. Календари — на странице «Шкала времени», в окне «Рабочие дни и загрузка».</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>В %1</translation>
    </message>
    <message>
        <source>In the total only:</source>
        <translation>Только в знаменателе:</translation>
    </message>
    <message>
        <source>First where the models differ most.</source>
        <translation>Сначала — там, где модели расходятся сильнее всего.</translation>
    </message>
    <message>
        <source>What was spent:</source>
        <translation>Затраты:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New Plan…</source>
        <translation>&amp;Новый план…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>&amp;Сохранить сейчас</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>C&amp;lose Plan</source>
        <translation>&amp;Закрыть план</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Цвета &amp;системы</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая тема</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная тема</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;New Account</source>
        <translation>&amp;Новый аккаунт</translation>
    </message>
    <message>
        <source>&amp;Add to Target Account List</source>
        <translation>&amp;Добавить в список целевых аккаунтов</translation>
    </message>
    <message>
        <source>&amp;Take off Target Account List</source>
        <translation>&amp;Убрать из списка целевых аккаунтов</translation>
    </message>
    <message>
        <source>Set Tier 1:&amp;1</source>
        <translation>Уровень 1:&amp;1</translation>
    </message>
    <message>
        <source>Set Tier 1:&amp;Few</source>
        <translation>Уровень 1:&amp;Few</translation>
    </message>
    <message>
        <source>Set Tier 1:&amp;Many</source>
        <translation>Уровень 1:&amp;Many</translation>
    </message>
    <message>
        <source>Write Account &amp;Plan…</source>
        <translation>Написать &amp;план аккаунта…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Уда&amp;лить</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Talbook</source>
        <translation>&amp;О программе Talbook</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Аккаунты</translation>
    </message>
    <message>
        <source>&amp;Find Anything…</source>
        <translation>&amp;Найти что угодно…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Главная</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Table</source>
        <translation>Копировать как таблицу &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Paste Rows</source>
        <translation>&amp;Вставить строки</translation>
    </message>
    <message>
        <source>&amp;Edit Selected…</source>
        <translation>&amp;Изменить выбранное…</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>&amp;Заполнить вниз</translation>
    </message>
    <message>
        <source>Filter as &amp;Text…</source>
        <translation>Фильтр как &amp;текст…</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>О&amp;чистить фильтр</translation>
    </message>
    <message>
        <source>S&amp;ort…</source>
        <translation>С&amp;ортировка…</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Move Column Ri&amp;ght</source>
        <translation>Столбец в&amp;право</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>&amp;Открыть аккаунт</translation>
    </message>
    <message>
        <source>P&amp;rograms and Target Accounts…</source>
        <translation>П&amp;рограммы и целевые аккаунты…</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>Сначала откройте план.</translation>
    </message>
    <message>
        <source>This plan is open for reading only.</source>
        <translation>План открыт только для чтения.</translation>
    </message>
    <message>
        <source>Wait until the step that is under way is done.</source>
        <translation>Дождитесь, пока закончится начатый шаг.</translation>
    </message>
    <message>
        <source>This works in the table of accounts. Open it first.</source>
        <translation>Это действует в таблице аккаунтов. Сначала откройте её.</translation>
    </message>
    <message>
        <source>Choose rows of the table first.</source>
        <translation>Сначала выберите строки таблицы.</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Сначала выберите аккаунт.</translation>
    </message>
    <message>
        <source>Choose a person of the committee first.</source>
        <translation>Сначала выберите человека в комитете.</translation>
    </message>
    <message>
        <source>Nobody chosen has a proposed role.</source>
        <translation>У выбранных людей нет предложенных ролей.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Матрица</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>&amp;Комитет</translation>
    </message>
    <message>
        <source>Add &amp;Person</source>
        <translation>Добавить &amp;человека</translation>
    </message>
    <message>
        <source>Add &amp;Report</source>
        <translation>Добавить &amp;подчинённого</translation>
    </message>
    <message>
        <source>Add P&amp;eer</source>
        <translation>Добавить &amp;коллегу</translation>
    </message>
    <message>
        <source>Edit &amp;Selected People…</source>
        <translation>Изменить &amp;выбранных…</translation>
    </message>
    <message>
        <source>Choose &amp;Manager…</source>
        <translation>Выбрать &amp;руководителя…</translation>
    </message>
    <message>
        <source>Report to &amp;Nobody</source>
        <translation>&amp;Без руководителя</translation>
    </message>
    <message>
        <source>Choose Whom They &amp;Influence…</source>
        <translation>Выбрать, на кого в&amp;лияет…</translation>
    </message>
    <message>
        <source>&amp;Accept the Proposed Role</source>
        <translation>При&amp;нять предложенную роль</translation>
    </message>
    <message>
        <source>&amp;Chart or Table</source>
        <translation>С&amp;хема или таблица</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>&amp;Свернуть или развернуть</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>Сохранить как S&amp;VG…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <source>New Plan with Sample &amp;Data…</source>
        <translation>Новый план с &amp;примером…</translation>
    </message>
    <message>
        <source>Add F&amp;ilter…</source>
        <translation>Добавить &amp;фильтр…</translation>
    </message>
    <message>
        <source>Sig&amp;nals</source>
        <translation>Сигна&amp;лы</translation>
    </message>
    <message>
        <source>Mo&amp;ve Column Left</source>
        <translation>Столбе&amp;ц влево</translation>
    </message>
    <message>
        <source>Fo&amp;llow the Recommended Tier</source>
        <translation>&amp;Следовать рекомендованному уровню</translation>
    </message>
    <message>
        <source>&amp;Scoring Model…</source>
        <translation>&amp;Модель оценки…</translation>
    </message>
    <message>
        <source>Edit in P&amp;lace</source>
        <translation>Править на &amp;месте</translation>
    </message>
    <message>
        <source>Rem&amp;ove from the Committee</source>
        <translation>&amp;Убрать из комитета</translation>
    </message>
    <message>
        <source>Tid&amp;y Up</source>
        <translation>Упоряд&amp;очить</translation>
    </message>
    <message>
        <source>Zoom &amp;to Fit</source>
        <translation>Показать схему &amp;целиком</translation>
    </message>
    <message>
        <source>Export as PN&amp;G…</source>
        <translation>Сохранить как PN&amp;G…</translation>
    </message>
    <message>
        <source>E&amp;xport as Mermaid…</source>
        <translation>Сохранить как Me&amp;rmaid…</translation>
    </message>
    <message>
        <source>Reduce Motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Paste Copied People…</source>
        <translation>Вставить скопированных людей…</translation>
    </message>
    <message>
        <source>Rules for Job Titles…</source>
        <translation>Правила для должностей…</translation>
    </message>
    <message>
        <source>This works on the timeline. Open it first.</source>
        <translation>Это делается на шкале времени. Сначала откройте её.</translation>
    </message>
    <message>
        <source>Choose tasks first.</source>
        <translation>Сначала выберите задачи.</translation>
    </message>
    <message>
        <source>A budget belongs to a program. Make one first.</source>
        <translation>Бюджет относится к программе. Сначала создайте её.</translation>
    </message>
    <message>
        <source>Choose lines on the Budget page first.</source>
        <translation>Сначала выберите строки на странице «Бюджет».</translation>
    </message>
    <message>
        <source>&amp;Plays</source>
        <translation>Плеи</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Бюджет</translation>
    </message>
    <message>
        <source>Launch a Pla&amp;y for It…</source>
        <translation>Запустить для него пле&amp;й…</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Задачи</translation>
    </message>
    <message>
        <source>&amp;New Task…</source>
        <translation>&amp;Новая задача…</translation>
    </message>
    <message>
        <source>&amp;Open Task…</source>
        <translation>&amp;Открыть задачу…</translation>
    </message>
    <message>
        <source>Mark &amp;Done…</source>
        <translation>Отметить &amp;выполненной…</translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation>&amp;Пропустить…</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>Открыть &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>Н&amp;азначить…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Export to a Ca&amp;lendar…</source>
        <translation>Выгрузить в &amp;календарь…</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Экспорт в &amp;PNG…</translation>
    </message>
    <message>
        <source>Export as PD&amp;F…</source>
        <translation>Сохранить как PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Working Days and Capacity…</source>
        <translation>&amp;Рабочие дни и загрузка…</translation>
    </message>
    <message>
        <source>Pr&amp;ogram</source>
        <translation>П&amp;рограмма</translation>
    </message>
    <message>
        <source>&amp;Launch a Play…</source>
        <translation>&amp;Запустить плей…</translation>
    </message>
    <message>
        <source>&amp;Next Actions…</source>
        <translation>&amp;Следующие действия…</translation>
    </message>
    <message>
        <source>The &amp;Quarter…</source>
        <translation>&amp;Квартал…</translation>
    </message>
    <message>
        <source>&amp;Discovery Questions…</source>
        <translation>&amp;Вводные вопросы…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Правила…</translation>
    </message>
    <message>
        <source>Add &amp;Line…</source>
        <translation>Добавить &amp;строку…</translation>
    </message>
    <message>
        <source>Add &amp;Technology…</source>
        <translation>Добавить &amp;инструмент…</translation>
    </message>
    <message>
        <source>Add &amp;Headcount…</source>
        <translation>Добавить &amp;персонал…</translation>
    </message>
    <message>
        <source>Re&amp;move Lines</source>
        <translation>&amp;Убрать строки</translation>
    </message>
    <message>
        <source>Copy as Mar&amp;kdown Table</source>
        <translation>Копировать как таблицу &amp;Markdown</translation>
    </message>
    <message>
        <source>Exchange &amp;Rates…</source>
        <translation>&amp;Курсы валют…</translation>
    </message>
    <message>
        <source>&amp;Import Costs…</source>
        <translation>И&amp;мпортировать затраты…</translation>
    </message>
    <message>
        <source>&amp;Export What Is Shown…</source>
        <translation>&amp;Экспортировать показанное…</translation>
    </message>
    <message>
        <source>Export the Li&amp;nes…</source>
        <translation>Экспортировать строки…</translation>
    </message>
    <message>
        <source>High Cont&amp;rast</source>
        <translation>В&amp;ысокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Шкала времени</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>&amp;Weekly Account Review…</source>
        <translation>&amp;Еженедельный обзор аккаунтов…</translation>
    </message>
    <message>
        <source>&amp;Operating Rhythm…</source>
        <translation>Рабочий р&amp;итм…</translation>
    </message>
    <message>
        <source>Who Does Wh&amp;at…</source>
        <translation>Кто за что отве&amp;чает…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Документы</translation>
    </message>
    <message>
        <source>&amp;Write the Chosen One</source>
        <translation>&amp;Записать выбранный</translation>
    </message>
    <message>
        <source>Write &amp;All Documents</source>
        <translation>Записать &amp;все документы</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Копировать как Markdown</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>Выбрать &amp;папку…</translation>
    </message>
    <message>
        <source>&amp;Open the Folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>Export &amp;Audience…</source>
        <translation>Выгрузить &amp;аудиторию…</translation>
    </message>
    <message>
        <source>&amp;First Steps</source>
        <translation>&amp;Первые шаги</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Глоссарий</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть н&amp;едавний</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>С&amp;лить…</translation>
    </message>
    <message>
        <source>Changes Since…</source>
        <translation>Что изменилось…</translation>
    </message>
    <message>
        <source>Rename or Mo&amp;ve Campaign…</source>
        <translation>Переименовать или пере&amp;двинуть кампанию…</translation>
    </message>
    <message>
        <source>Remove Campai&amp;gn</source>
        <translation>Удалить ка&amp;мпанию</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>тема оформление цвета вид</translation>
    </message>
    <message>
        <source>language English</source>
        <translation>язык английский</translation>
    </message>
    <message>
        <source>language Russian</source>
        <translation>язык русский</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>excellent</source>
        <comment>multi-threading</comment>
        <translation>отлично</translation>
    </message>
    <message>
        <source>good</source>
        <comment>multi-threading</comment>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>multi-threading</comment>
        <translation>средне</translation>
    </message>
    <message>
        <source>high risk</source>
        <comment>multi-threading</comment>
        <translation>высокий риск</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>multi-threading</comment>
        <translation>не начато</translation>
    </message>
    <message>
        <source>The economic buyer %1 has never been touched.</source>
        <translation>С экономическим покупателем (%1) ещё не было ни одного касания.</translation>
    </message>
    <message>
        <source>The economic buyer %1 has had no touch since %2.</source>
        <translation>Последнее касание с экономическим покупателем (%1) — %2 г.</translation>
    </message>
    <message>
        <source>%1 is against us and has influence %2 of 5.</source>
        <translation>%1 — противник с влиянием %2 из 5.</translation>
    </message>
    <message>
        <source>Everything hangs on %1, the only engaged stakeholder.</source>
        <translation>Всё держится на одном человеке: %1 — единственный вовлечённый стейкхолдер.</translation>
    </message>
    <message>
        <source>No engaged stakeholder in the role: %1.</source>
        <translation>Нет вовлечённых стейкхолдеров в роли «%1».</translation>
    </message>
    <message>
        <source>Nobody is known in the role: %1.</source>
        <translation>Неизвестно, кто выступает в роли «%1».</translation>
    </message>
    <message>
        <source>economic buyer</source>
        <translation>экономический покупатель</translation>
    </message>
    <message>
        <source>technical buyer</source>
        <translation>технический покупатель</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>чемпион</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>агент влияния</translation>
    </message>
    <message>
        <source>end user</source>
        <translation>конечный пользователь</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>блокер</translation>
    </message>
    <message>
        <source>role unknown</source>
        <translation>роль неизвестна</translation>
    </message>
    <message>
        <source>champion</source>
        <comment>stance</comment>
        <translation>чемпион</translation>
    </message>
    <message>
        <source>supporter</source>
        <translation>сторонник</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>нейтральное</translation>
    </message>
    <message>
        <source>sceptic</source>
        <translation>скептик</translation>
    </message>
    <message>
        <source>opponent</source>
        <translation>противник</translation>
    </message>
    <message>
        <source>“%1” does not fit here: %2</source>
        <translation>Значение «%1» не подходит: %2</translation>
    </message>
    <message>
        <source>a role is economic buyer, technical buyer, champion, influencer, end user or blocker; leave it empty where nobody knows.</source>
        <translation>роль — экономический покупатель, технический покупатель, чемпион, агент влияния, пользователь или блокер; если она неизвестна, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>a person needs a name.</source>
        <translation>у человека должно быть имя.</translation>
    </message>
    <message>
        <source>a stance is champion, supporter, neutral, sceptic, opponent or unknown.</source>
        <translation>отношение — чемпион, сторонник, нейтрально, скептик, противник или неизвестно.</translation>
    </message>
    <message>
        <source>the influence is a whole number from 1 to 5.</source>
        <translation>влияние — целое число от 1 до 5.</translation>
    </message>
    <message>
        <source>an e-mail address was expected, such as anna@acme.com.</source>
        <translation>нужен адрес электронной почты, например anna@acme.com.</translation>
    </message>
    <message>
        <source>Nobody can report to a person of another account.</source>
        <translation>Нельзя подчиняться человеку из другого аккаунта.</translation>
    </message>
    <message>
        <source>%1 cannot report to themselves.</source>
        <translation>%1: нельзя подчиняться самому себе.</translation>
    </message>
    <message>
        <source>%1 cannot report to %2, who stands below %1: the reporting line would run in a circle.</source>
        <translation>%1 не может подчиняться человеку, который стоит ниже (%2): линия подчинения замкнулась бы в круг.</translation>
    </message>
    <message>
        <source>An influence line leads to somebody else.</source>
        <translation>Линия влияния должна вести к другому человеку.</translation>
    </message>
    <message>
        <source>An influence line stays within one account.</source>
        <translation>Линия влияния не выходит за пределы аккаунта.</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>влияет на</translation>
    </message>
    <message>
        <source>If %1 leaves, no way to an economic buyer is left.</source>
        <translation>Если уйдёт %1, пути к экономическому покупателю не останется.</translation>
    </message>
    <message>
        <source>If %1 leaves, every role keeps an engaged person.</source>
        <translation>Если уйдёт %1, в каждой роли останется вовлечённый человек.</translation>
    </message>
    <message>
        <source>If %1 leaves, nobody in the role %2 is engaged, and no way to an economic buyer is left.</source>
        <translation>Если уйдёт %1, в роли «%2» не останется вовлечённых, и пути к экономическому покупателю не будет.</translation>
    </message>
    <message>
        <source>If %1 leaves, nobody in the role %2 is engaged.</source>
        <translation>Если уйдёт %1, в роли «%2» не останется вовлечённых.</translation>
    </message>
    <message>
        <source>Reach %1 (%2) next: nobody in this role is engaged yet.</source>
        <translation>Следующий контакт — %1 (%2): в этой роли пока никто не вовлечён.</translation>
    </message>
    <message>
        <source>Reach %1 (%2) next: in this role only people of less influence are engaged.</source>
        <translation>Следующий контакт — %1 (%2): в этой роли вовлечены только люди с меньшим влиянием.</translation>
    </message>
    <message>
        <source>%1 is entered as his or her own manager; the line is not drawn.</source>
        <translation>%1: руководителем указан сам сотрудник; связь не показана.</translation>
    </message>
    <message>
        <source>The manager of %1 is not among the people of the account; the line is not drawn.</source>
        <translation>%1: руководителя нет среди людей этого аккаунта; связь не показана.</translation>
    </message>
    <message>
        <source>The line from %1 to the manager closes a circle; the line is not drawn.</source>
        <translation>%1: связь с руководителем замыкает круг; она не показана.</translation>
    </message>
    <message>
        <source>%1 has the id of somebody else; others report to the first of the two.</source>
        <translation>%1: такой же идентификатор есть у другого человека; подчинённые отнесены к первому из двух.</translation>
    </message>
    <message>
        <source>is influenced by</source>
        <translation>под влиянием</translation>
    </message>
    <message>
        <source>manages</source>
        <translation>подчинённый</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>engaged with us</source>
        <translation>вовлечённый контакт</translation>
    </message>
    <message>
        <source>known to %1</source>
        <translation>контакт ведёт %1</translation>
    </message>
    <message>
        <source>The rules for job titles in “%1” cannot be used: %2</source>
        <translation>Правила для должностей в «%1» использовать нельзя: %2</translation>
    </message>
    <message>
        <source>the abbreviation “%1” has no meaning.</source>
        <translation>у сокращения «%1» нет значения.</translation>
    </message>
    <message>
        <source>“%1” is listed twice or has no id.</source>
        <translation>«%1» указано дважды или не имеет идентификатора.</translation>
    </message>
    <message>
        <source>the phrase “%1” can fit nothing.</source>
        <translation>фраза «%1» ни с чем не совпадёт.</translation>
    </message>
    <message>
        <source>the rule “%1” has no id of its own or names the role “%2”. The roles are %3.</source>
        <translation>у правила «%1» нет собственного идентификатора или указана роль «%2». Роли: %3.</translation>
    </message>
    <message>
        <source>the rule “%1” names “%2”, which is not listed.</source>
        <translation>в правиле «%1» названо «%2», чего нет в списке.</translation>
    </message>
    <message>
        <source>the last rule must fit every title: a role without conditions.</source>
        <translation>последнее правило должно подходить к любой должности: роль без условий.</translation>
    </message>
    <message>
        <source>The warmest way to an economic buyer: %1.</source>
        <translation>Самый тёплый путь к экономическому покупателю: %1.</translation>
    </message>
    <message>
        <source>a rule of your own needs a phrase, a level or a department, or it would fit every title.</source>
        <translation>собственному правилу нужна фраза, уровень или подразделение, иначе оно подойдёт любой должности.</translation>
    </message>
    <message>
        <source>the phrase “%1” can fit nothing: it begins and ends with a word, and a star has three letters before it.</source>
        <translation>фраза «%1» ничему не подойдёт: она начинается и кончается словом, а перед звёздочкой стоят хотя бы три буквы.</translation>
    </message>
    <message>
        <source>your own rule: %1</source>
        <translation>ваше правило: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is confirmed as %1; proposed: %2.</source>
        <translation>Роль «%1» никем не подтверждена; предлагается: %2.</translation>
    </message>
</context>
<context>
    <name>CommitteeChart</name>
    <message>
        <source>The chart could not be written to “%1”. Choose another folder, or make room there.</source>
        <translation>Не удалось записать схему в файл «%1». Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>Add or find a person</source>
        <translation>Добавить или найти</translation>
    </message>
    <message>
        <source>%1 will influence %2</source>
        <translation>%1 будет влиять: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Will report to %1</source>
        <translation>Новый руководитель: %1</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <comment>badge</comment>
        <translation>Экон. покуп.</translation>
    </message>
    <message>
        <source>Technical buyer</source>
        <comment>badge</comment>
        <translation>Техн. покуп.</translation>
    </message>
    <message>
        <source>Champion</source>
        <comment>badge</comment>
        <translation>Чемпион</translation>
    </message>
    <message>
        <source>Influencer</source>
        <comment>badge</comment>
        <translation>Агент влияния</translation>
    </message>
    <message>
        <source>End user</source>
        <comment>badge</comment>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Blocker</source>
        <comment>badge</comment>
        <translation>Блокер</translation>
    </message>
    <message>
        <source>CEO, CFO, VP</source>
        <translation>Гендиректор, финдиректор</translation>
    </message>
    <message>
        <source>CTO, security lead, architect</source>
        <translation>Техдиректор, ИБ, архитектор</translation>
    </message>
    <message>
        <source>Director, manager, team lead</source>
        <translation>Директор, менеджер, тимлид</translation>
    </message>
    <message>
        <source>Analyst, principal specialist</source>
        <translation>Аналитик, ведущий специалист</translation>
    </message>
    <message>
        <source>Somebody who works with it</source>
        <translation>Тот, кто будет с этим работать</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>stance</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>never</source>
        <comment>touched</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days since the last touch</comment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Роль: %1</translation>
    </message>
    <message>
        <source>Stance: %1</source>
        <translation>Отношение: %1</translation>
    </message>
    <message>
        <source>Influence: %1 of 5</source>
        <translation>Влияние: %1 из 5</translation>
    </message>
    <message>
        <source>Engaged: active in the last 90 days</source>
        <translation>Вовлечён: активность за последние 90 дней</translation>
    </message>
    <message>
        <source>Not engaged</source>
        <translation>Не вовлечён</translation>
    </message>
    <message>
        <source>Last touch: %1</source>
        <translation>Последнее касание: %1</translation>
    </message>
    <message>
        <source>Last touch: never</source>
        <translation>Касаний не было</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>Руководитель: %1</translation>
    </message>
    <message>
        <source>Our contact: %1</source>
        <translation>Наш контакт: %1</translation>
    </message>
    <message>
        <source>Proposed by the title: %1 (%2)</source>
        <translation>Предложено по должности: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>CopyRows</name>
    <message numerus="yes">
        <source>Choose up to %n row(s) to copy.</source>
        <translation>
            <numerusform>Для копирования выберите не более %n строки.</numerusform>
            <numerusform>Для копирования выберите не более %n строк.</numerusform>
            <numerusform>Для копирования выберите не более %n строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>ещё %n ранее</numerusform>
            <numerusform>ещё %n ранее</numerusform>
            <numerusform>ещё %n ранее</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(s)</source>
        <translation>
            <numerusform>%n открытая сделка</numerusform>
            <numerusform>%n открытые сделки</numerusform>
            <numerusform>%n открытых сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won opportunity(s)</source>
        <translation>
            <numerusform>%n выигранная сделка</numerusform>
            <numerusform>%n выигранные сделки</numerusform>
            <numerusform>%n выигранных сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost opportunity(s)</source>
        <translation>
            <numerusform>%n проигранная сделка</numerusform>
            <numerusform>%n проигранные сделки</numerusform>
            <numerusform>%n проигранных сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>above this range</source>
        <comment>spend</comment>
        <translation>выше этого диапазона</translation>
    </message>
    <message>
        <source>below this range</source>
        <comment>spend</comment>
        <translation>ниже этого диапазона</translation>
    </message>
    <message>
        <source>within this range</source>
        <comment>spend</comment>
        <translation>в пределах этого диапазона</translation>
    </message>
    <message>
        <source>Engaged stakeholders (threads)</source>
        <translation>Вовлечённые стейкхолдеры (контакт-нити)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>Coverage of the required roles</source>
        <translation>Охват обязательных ролей</translation>
    </message>
    <message>
        <source>Engagement score</source>
        <translation>Балл вовлечённости</translation>
    </message>
    <message>
        <source>Intent score</source>
        <translation>Балл намерения</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>Открытая воронка</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задана</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet, %n day(s) so far</source>
        <translation>
            <numerusform>пока нет, прошёл %n день</numerusform>
            <numerusform>пока нет, прошло %n дня</numerusform>
            <numerusform>пока нет, прошло %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>в течение %n дня</numerusform>
            <numerusform>в течение %n дней</numerusform>
            <numerusform>в течение %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to first engagement</source>
        <translation>Время до первого вовлечения</translation>
    </message>
    <message>
        <source>Time to opportunity</source>
        <translation>Время до сделки</translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholder(s)</source>
        <translation>
            <numerusform>%n стейкхолдер</numerusform>
            <numerusform>%n стейкхолдера</numerusform>
            <numerusform>%n стейкхолдеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n контакт-нить</numerusform>
            <numerusform>%n контакт-нити</numerusform>
            <numerusform>%n контакт-нитей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n пробел</numerusform>
            <numerusform>%n пробела</numerusform>
            <numerusform>%n пробелов</numerusform>
        </translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудников</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Годовая выручка</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>Competing products in use</source>
        <translation>Продукты конкурентов</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Expected annual contract value</source>
        <translation>Ожидаемая годовая стоимость контракта</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Материнская компания</translation>
    </message>
    <message>
        <source>“%1”, line %2: the template “%4” has no block “%3”. The file was left as it is. To keep the block&apos;s text as your own, delete its two marks.</source>
        <translation>«%1», строка %2: в шаблоне «%4» нет блока «%3». Файл не изменён. Чтобы оставить текст блока себе, удалите обе его метки.</translation>
    </message>
    <message>
        <source>“%1” holds text without Talbook&apos;s marks, so it was left as it is. Rename or move it, and write again.</source>
        <translation>В «%1» есть текст, но нет меток Talbook, поэтому файл не изменён. Переименуйте или переместите его и повторите запись.</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3. The file was left as it is. Mend its marks, or move the file away, and write again.</source>
        <translation>«%1», строка %2: %3. Файл не изменён. Исправьте метки или уберите файл и повторите запись.</translation>
    </message>
    <message>
        <source>this mark of Talbook cannot be read</source>
        <translation>эту метку Talbook нельзя прочитать</translation>
    </message>
    <message>
        <source>the block “%1” begins inside the block “%2”, whose end mark is missing</source>
        <translation>блок «%1» начинается внутри блока «%2», у которого нет метки конца</translation>
    </message>
    <message>
        <source>the block “%1” is in the file twice</source>
        <translation>блок «%1» встречается дважды</translation>
    </message>
    <message>
        <source>the block “%1” ends here and does not begin</source>
        <translation>блок «%1» здесь кончается, но нигде не начинается</translation>
    </message>
    <message>
        <source>the end mark of the block “%1” is missing</source>
        <translation>нет метки конца блока «%1»</translation>
    </message>
    <message>
        <source>The template “%1” has no block. Put what Talbook shall write anew between a line “%2” and a line “%3”.</source>
        <translation>В шаблоне «%1» нет ни одного блока. Поместите то, что Talbook должен обновлять, между строками «%2» и «%3».</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>amount</comment>
        <translation>от %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>amount</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Watch, below every grade</source>
        <translation>наблюдение (ниже всех категорий)</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Категория %1</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>без уровня</translation>
    </message>
    <message>
        <source>full ABM plays, strike zone</source>
        <translation>полные ABM-плеи, ударная зона</translation>
    </message>
    <message>
        <source>nurture</source>
        <translation>прогрев</translation>
    </message>
    <message>
        <source>ABM Lite</source>
        <translation>ABM Lite</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>наблюдение</translation>
    </message>
    <message>
        <source>Topic surge</source>
        <translation>Всплеск интереса к теме</translation>
    </message>
    <message>
        <source>Competitor research</source>
        <translation>Изучение конкурентов</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Наём</translation>
    </message>
    <message>
        <source>Technology change</source>
        <translation>Смена технологий</translation>
    </message>
    <message>
        <source>Funding round</source>
        <translation>Раунд финансирования</translation>
    </message>
    <message>
        <source>Leadership change</source>
        <translation>Смена руководства</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Расширение</translation>
    </message>
    <message>
        <source>Contract renewal</source>
        <translation>Продление контракта</translation>
    </message>
    <message>
        <source>won</source>
        <translation>выиграна</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>проиграна</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделана</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущена</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Без статьи</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Контент</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Events and gifts</source>
        <translation>Мероприятия и подарки</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>High</source>
        <translation>высокий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>низкий</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Вебинар</translation>
    </message>
    <message>
        <source>Direct mail</source>
        <translation>Почтовое отправление</translation>
    </message>
    <message>
        <source>Display advertising</source>
        <translation>Медийная реклама</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>There is no document “%1”. There are: %2.</source>
        <translation>Документа «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>Kept: the section above had been changed by hand inside Talbook&apos;s marks. This is how it read.</source>
        <translation>Сохранено: раздел выше был изменён вручную внутри меток Talbook. Вот каким он был.</translation>
    </message>
    <message>
        <source>The plan has no account with the id %1.</source>
        <translation>В плане нет аккаунта с ID %1.</translation>
    </message>
    <message>
        <source>“%1” is in the way and is no ordinary file. Move it away, or choose another folder.</source>
        <translation>«%1» мешает записи и не является обычным файлом. Уберите его или выберите другую папку.</translation>
    </message>
    <message>
        <source>“%1”: what had been changed inside the block “%2” now stands below it.</source>
        <translation>«%1»: то, что было изменено внутри блока «%2», теперь стоит под ним.</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>План работы с аккаунтом</translation>
    </message>
    <message>
        <source>Account selection criteria</source>
        <translation>Критерии отбора аккаунтов</translation>
    </message>
    <message>
        <source>Writing was cancelled. No document was changed.</source>
        <translation>Запись отменена. Ни один документ не изменён.</translation>
    </message>
    <message>
        <source>No room is left on the disk for “%1”. Nothing was changed.</source>
        <translation>На диске нет места для «%1». Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed.</source>
        <translation>Не удалось записать «%1». Ничего не изменено.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to the disk. Nothing was changed.</source>
        <translation>Не удалось записать папку «%1» на диск. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Не удалось создать папку «%1». Выберите другую.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Choose another one.</source>
        <translation>В папку «%1» нельзя писать. Выберите другую.</translation>
    </message>
    <message>
        <source>%1 or more: %2</source>
        <comment>band</comment>
        <translation>от %1: %2</translation>
    </message>
    <message>
        <source>%1 to below %2: %3</source>
        <comment>band</comment>
        <translation>от %1, но меньше %2: %3</translation>
    </message>
    <message>
        <source>primary (%1): %2; secondary (%3): %4</source>
        <translation>основные (%1): %2; дополнительные (%3): %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>places: share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>must-haves (%1): %2 together; nice-to-haves (%3): %4 together</source>
        <translation>обязательные (%1): вместе %2; желательные (%3): вместе %4</translation>
    </message>
    <message>
        <source>a competitor&apos;s product: %1; a legacy system (%2): %3</source>
        <translation>продукт конкурента: %1; устаревшая система (%2): %3</translation>
    </message>
    <message>
        <source>Intent is %1 (%2).</source>
        <translation>Намерение — %1 (аккаунт %2).</translation>
    </message>
    <message>
        <source>Name an owner in sales</source>
        <translation>Назначить ответственного в продажах</translation>
    </message>
    <message>
        <source>Nobody answers for this account.</source>
        <translation>За этот аккаунт никто не отвечает.</translation>
    </message>
    <message>
        <source>Get in touch with %1</source>
        <translation>Связаться с экономическим покупателем: %1</translation>
    </message>
    <message>
        <source>Learn what %1 objects to and answer it</source>
        <translation>Выяснить и снять возражения противника: %1</translation>
    </message>
    <message>
        <source>Win a second contact besides %1</source>
        <translation>Вовлечь второго стейкхолдера (пока вовлечён один: %1)</translation>
    </message>
    <message>
        <source>Map the buying committee</source>
        <translation>Составить карту закупочного комитета</translation>
    </message>
    <message>
        <source>No stakeholder of this account is known.</source>
        <translation>Не известен ни один стейкхолдер этого аккаунта.</translation>
    </message>
    <message>
        <source>Win a first response: %1</source>
        <translation>Добиться первого отклика: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody in %n required role(s) is engaged.</source>
        <translation>
            <numerusform>В %n обязательной роли никто не вовлечён.</numerusform>
            <numerusform>В %n обязательных ролях никто не вовлечён.</numerusform>
            <numerusform>В %n обязательных ролях никто не вовлечён.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out who holds the role: %1</source>
        <translation>Выяснить, кто выступает в роли: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n required role(s) have nobody.</source>
        <translation>
            <numerusform>Не занята %n обязательная роль.</numerusform>
            <numerusform>Не заняты %n обязательные роли.</numerusform>
            <numerusform>Не занято %n обязательных ролей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the overdue tasks</source>
        <translation>Разобрать просроченные задачи</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are past their date.</source>
        <translation>
            <numerusform>Просрочена %n задача.</numerusform>
            <numerusform>Просрочены %n задачи.</numerusform>
            <numerusform>Просрочено %n задач.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Заполнить: %1</translation>
    </message>
    <message>
        <source>While they are unknown they earn no points.</source>
        <translation>Пока это неизвестно, баллы не начисляются.</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>accounts</comment>
        <translation>от %1</translation>
    </message>
    <message numerus="yes">
        <source>set for %n account(s)</source>
        <translation>
            <numerusform>задана у %n аккаунта</numerusform>
            <numerusform>задана у %n аккаунтов</numerusform>
            <numerusform>задана у %n аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>the tag that begins with “%1” is never closed</source>
        <translation>тег, который начинается с «%1», не закрыт</translation>
    </message>
    <message>
        <source>the section “%1” is opened and never closed</source>
        <translation>секция «%1» открыта и не закрыта</translation>
    </message>
    <message>
        <source>the section “%1” is closed and was never opened</source>
        <translation>секция «%1» закрыта, но не была открыта</translation>
    </message>
    <message>
        <source>another section is closed while “%1” is open</source>
        <translation>закрыта другая секция, пока открыта «%1»</translation>
    </message>
    <message>
        <source>“%1” does not name two delimiters</source>
        <translation>«%1» не задаёт двух разделителей</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: line %2, column %3: %4. Mend the template, or delete the file to use the one that ships.</source>
        <translation>Шаблон «%1» использовать нельзя: строка %2, столбец %3: %4. Исправьте шаблон или удалите файл, чтобы взять встроенный.</translation>
    </message>
    <message>
        <source>The template “%1” includes itself, or goes deeper than %2 files: %3. Break the circle.</source>
        <translation>Шаблон «%1» включает сам себя или глубже %2 файлов: %3. Разорвите круг.</translation>
    </message>
    <message>
        <source>The template “%1” includes “%2” in line %3, and there is no such file beside it.</source>
        <translation>Шаблон «%1» включает «%2» в строке %3, а такого файла рядом нет.</translation>
    </message>
    <message>
        <source>The template “%1” includes files that include each other more than %2 deep.</source>
        <translation>Файлы, которые включает шаблон «%1», вложены друг в друга глубже %2.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be read.</source>
        <translation>Не удалось прочитать шаблон «%1».</translation>
    </message>
    <message>
        <source>The template “%1” uses the name “%2” in line %3, and nothing is called so: its place stays empty.</source>
        <translation>Шаблон «%1» в строке %3 использует имя «%2», а такого имени нет: его место останется пустым.</translation>
    </message>
    <message>
        <source>There is no template for the document “%1”.</source>
        <translation>Для документа «%1» нет шаблона.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Не удалось прочитать файл «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 16 MB and cannot be a document that Talbook wrote.</source>
        <translation>Файл «%1» больше 16 МБ и не может быть документом, который записал Talbook.</translation>
    </message>
    <message>
        <source>The file “%1” is not text in UTF-8. Save it as UTF-8, or move it away, and write the documents again.</source>
        <translation>Файл «%1» — не текст в UTF-8. Сохраните его в UTF-8 или уберите и запишите документы ещё раз.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Intent signal analysis</source>
        <translation>Анализ сигналов намерения</translation>
    </message>
    <message>
        <source>%1 (strength %2, %3)</source>
        <comment>a signal: what it is, how strong, its day</comment>
        <translation>%1 (сила %2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n сигнал</numerusform>
            <numerusform>%n сигнала</numerusform>
            <numerusform>%n сигналов</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>не было</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>days</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>Coverage weighted by influence</source>
        <translation>Охват с учётом влияния</translation>
    </message>
    <message>
        <source>Multi-threading score</source>
        <translation>Балл мультитрединга</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Last touch of an economic buyer</source>
        <translation>Последнее касание с экономическим покупателем</translation>
    </message>
    <message>
        <source>People on whom a role or the way to the buyer hangs</source>
        <translation>Люди, на которых держится роль или путь к покупателю</translation>
    </message>
    <message>
        <source>Buying committee map</source>
        <translation>Карта закупочного комитета</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>What the document is to be about is not in the plan any more.</source>
        <translation>Того, о чём должен быть документ, больше нет в плане.</translation>
    </message>
    <message>
        <source>ABM play</source>
        <translation>ABM-плей</translation>
    </message>
    <message>
        <source>Campaign brief</source>
        <translation>Бриф кампании</translation>
    </message>
    <message>
        <source>%1 a person</source>
        <translation>%1 на человека</translation>
    </message>
    <message>
        <source>%1 an account</source>
        <translation>%1 на аккаунт</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n фаза</numerusform>
            <numerusform>%n фазы</numerusform>
            <numerusform>%n фаз</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Без канала</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n кампания</numerusform>
            <numerusform>%n кампании</numerusform>
            <numerusform>%n кампаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Выполнено задач</translation>
    </message>
    <message>
        <source>Tasks overdue</source>
        <translation>Просрочено задач</translation>
    </message>
    <message>
        <source>Tasks skipped, with a reason</source>
        <translation>Пропущено задач с указанием причины</translation>
    </message>
    <message>
        <source>Engaged stakeholders an account</source>
        <translation>Вовлечённых стейкхолдеров на аккаунт</translation>
    </message>
    <message>
        <source>Accounts with an engaged stakeholder</source>
        <translation>Аккаунтов с вовлечённым стейкхолдером</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Файл «%1» прочитать не удалось.</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>Создать PDF не удалось.</translation>
    </message>
    <message>
        <source>“%1” was not written by Talbook. Move it away, or choose another folder.</source>
        <translation>Файл «%1» создан не в Talbook. Уберите его или выберите другую папку.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>ABM strategy plan</source>
        <translation>Стратегический план ABM</translation>
    </message>
    <message>
        <source>ABM performance dashboard</source>
        <translation>Панель показателей ABM</translation>
    </message>
    <message>
        <source>Quarterly ABM review</source>
        <translation>Квартальный обзор ABM</translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s)</source>
        <translation>
            <numerusform>%n выигранная сделка</numerusform>
            <numerusform>%n выигранные сделки</numerusform>
            <numerusform>%n выигранных сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>цель %1</translation>
    </message>
    <message numerus="yes">
        <source>%n benchmark(s)</source>
        <translation>
            <numerusform>%n ориентир</numerusform>
            <numerusform>%n ориентира</numerusform>
            <numerusform>%n ориентиров</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Каждый квартал</translation>
    </message>
    <message>
        <source>any</source>
        <comment>tier</comment>
        <translation>любой</translation>
    </message>
    <message>
        <source>for an account %1</source>
        <comment>rounding</comment>
        <translation>на аккаунт %1</translation>
    </message>
    <message>
        <source>for a person reached %1</source>
        <comment>rounding</comment>
        <translation>на человека %1</translation>
    </message>
    <message>
        <source>Prices after “≈” are rounded, step by step: they were converted, or are finer than the currency.</source>
        <translation>Цены после «≈» округлены по шагам: они пересчитаны по курсу или точнее, чем позволяет валюта.</translation>
    </message>
    <message>
        <source>So the sums are off the exact ones: %1.</source>
        <translation>Поэтому суммы отличаются от точных: %1.</translation>
    </message>
    <message>
        <source>an unknown amount</source>
        <translation>неизвестную сумму</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n unknown amount(s)</source>
        <comment>known sum, and how many are not</comment>
        <translation>
            <numerusform>%1 (сумма ещё %n сделки неизвестна)</numerusform>
            <numerusform>%1 (суммы ещё %n сделок неизвестны)</numerusform>
            <numerusform>%1 (суммы ещё %n сделок неизвестны)</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) later; the Timeline page has them all.</source>
        <translation>
            <numerusform>Позже — ещё %n задача; все они на странице «Шкала времени».</numerusform>
            <numerusform>Позже — ещё %n задачи; все они на странице «Шкала времени».</numerusform>
            <numerusform>Позже — ещё %n задач; все они на странице «Шкала времени».</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no play to write about.</source>
        <translation>В плане нет плеев, о которых писать.</translation>
    </message>
    <message>
        <source>No play has been launched: there is no campaign to write about.</source>
        <translation>Ни один плей не запущен: кампаний, о которых писать, нет.</translation>
    </message>
    <message>
        <source>Nobody is on the target account list, so there is no account to write about. Put accounts on the list, or name those that are meant.</source>
        <translation>В списке целевых аккаунтов никого нет, поэтому писать не о ком. Добавьте аккаунты в список или назовите нужные.</translation>
    </message>
    <message>
        <source>everything up to %1</source>
        <translation>всё время до %1 г. включительно</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>the grade below C</comment>
        <translation>наблюдение</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>strength %1</source>
        <translation>сила %1</translation>
    </message>
    <message>
        <source>What the record gives to intent today, after decay</source>
        <translation>Что запись даёт намерению сегодня, с учётом затухания</translation>
    </message>
    <message>
        <source>Points that the record gives to engagement today</source>
        <translation>Сколько баллов запись даёт вовлечённости сегодня</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>No account is named. Fill in its name, domain or external id.</source>
        <translation>Аккаунт не указан. Заполните его название, домен или внешний ID.</translation>
    </message>
    <message>
        <source>No account of the plan is meant by this. Import the accounts first, or let this import make them (--create-accounts).</source>
        <translation>В плане нет подходящего аккаунта. Сначала импортируйте аккаунты или разрешите создать их при этом импорте (--create-accounts).</translation>
    </message>
    <message>
        <source>“%1” cannot separate fields. Give one character, such as a comma, a semicolon or a TAB (\t).</source>
        <translation>«%1» не может разделять поля. Укажите один символ: например, запятую, точку с запятой или табуляцию (\t).</translation>
    </message>
    <message>
        <source>The record on line %1 has more than 16,384 fields.</source>
        <translation>В записи на строке %1 больше 16&#xa0;384 полей.</translation>
    </message>
    <message>
        <source>A field on line %1 is longer than 1 MB.</source>
        <translation>Поле на строке %1 длиннее 1 МБ.</translation>
    </message>
    <message>
        <source>The field that begins on line %1 is longer than 1 MB; its closing quotation mark may be missing.</source>
        <translation>Поле, которое начинается на строке %1, длиннее 1 МБ; возможно, в нём нет закрывающей кавычки.</translation>
    </message>
    <message>
        <source>The quotation mark that opens on line %1 is never closed.</source>
        <translation>Кавычка, открытая на строке %1, не закрыта.</translation>
    </message>
    <message>
        <source>There is no room left for the file “%1”.</source>
        <translation>Для файла «%1» не хватает места на диске.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Не удалось записать файл «%1»: %2.</translation>
    </message>
    <message>
        <source>The account has no name. Fill it in, or name its domain.</source>
        <translation>У аккаунта нет названия. Заполните его или укажите домен.</translation>
    </message>
    <message>
        <source>This is no domain of a company; the account came in without one.</source>
        <translation>Это не домен компании; аккаунт загружен без домена.</translation>
    </message>
    <message>
        <source>The account&apos;s amounts are in %1. To change the currency to %2, give both revenue and expected ACV.</source>
        <translation>Суммы аккаунта указаны в %1. Чтобы сменить валюту на %2, укажите и выручку, и ожидаемый ACV.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Не указана дата.</translation>
    </message>
    <message>
        <source>The kind is missing, such as email_reply or meeting.</source>
        <translation>Не указан вид: например, email_reply или meeting.</translation>
    </message>
    <message>
        <source>Talbook does not know this kind of activity: it counts as a touch, without points of its own.</source>
        <translation>Talbook не знает такого вида активности: она учтётся как касание, без собственных баллов.</translation>
    </message>
    <message>
        <source>Several people of the account are meant by this; the activity came in without a contact. Name the person by e-mail or external id.</source>
        <translation>Под это описание подходят несколько человек аккаунта; активность загружена без контакта. Укажите человека по адресу эл. почты или внешнему ID.</translation>
    </message>
    <message>
        <source>The account has no such person; the activity came in without a contact. Import the contacts, then this file again.</source>
        <translation>В аккаунте нет такого человека; активность загружена без контакта. Импортируйте контакты, а затем этот файл ещё раз.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>Не указано имя человека.</translation>
    </message>
    <message>
        <source>This is none of the six buying roles; here and in other rows it was kept as a word only.</source>
        <translation>Это не одна из шести ролей в закупке; здесь и в других строках значение сохранено просто как текст.</translation>
    </message>
    <message>
        <source>The file names this again, first in row %1. The first row counts; from this one only what was still missing was taken.</source>
        <translation>В файле это встречается повторно; впервые — в строке %1. Главной считается первая строка; из этой взято только то, чего ещё не хватало.</translation>
    </message>
    <message>
        <source>The file names this again, first in row %1, and says nothing else about it.</source>
        <translation>В файле это встречается повторно; впервые — в строке %1. Ничего нового здесь не сказано.</translation>
    </message>
    <message>
        <source>There is no amount: fill in planned, committed or actual.</source>
        <translation>Нет суммы: заполните план, обязательства или факт.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Активности</translation>
    </message>
    <message>
        <source>Intent signals</source>
        <translation>Сигналы намерения</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Внешний ID</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Материнская компания</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Годовая выручка</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>LinkedIn page</source>
        <translation>Страница LinkedIn</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>Competitors in use</source>
        <translation>Используемые продукты конкурентов</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Strategic value</source>
        <translation>Стратегическая ценность</translation>
    </message>
    <message>
        <source>Expected ACV</source>
        <translation>Ожидаемый ACV</translation>
    </message>
    <message>
        <source>On the target account list</source>
        <translation>В списке целевых аккаунтов</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>External ID of the account</source>
        <translation>Внешний ID аккаунта</translation>
    </message>
    <message>
        <source>Domain of the account</source>
        <translation>Домен аккаунта</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Уровень должности</translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation>Роль в закупке</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Marketing qualified on</source>
        <translation>Дата маркетинговой квалификации</translation>
    </message>
    <message>
        <source>Sales qualified on</source>
        <translation>Дата квалификации продажами</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>There is no preset “%1” for %2. There are: %3.</source>
        <translation>Пресета «%1» для раздела «%2» нет. Доступны: %3.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns: %2.</source>
        <translation>В файле нет столбца «%1». Его столбцы: %2.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Without a header line, name a column by its number from 1 to %2.</source>
        <translation>В файле нет столбца «%1». Если строки заголовков нет, укажите столбец номером от 1 до %2.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Their fields: %3.</source>
        <translation>В разделе «%1» нет поля «%2». Его поля: %3.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be both “%2” and “%3”.</source>
        <translation>Столбец «%1» не может быть и «%2», и «%3».</translation>
    </message>
    <message>
        <source>The field “%1” cannot come from both “%2” and “%3”.</source>
        <translation>Поле «%1» не может заполняться и из «%2», и из «%3».</translation>
    </message>
    <message>
        <source>The opportunity has neither a name nor an external id.</source>
        <translation>У сделки нет ни названия, ни внешнего ID.</translation>
    </message>
    <message>
        <source>The opportunity&apos;s amount is in %1. To change the currency to %2, give the amount.</source>
        <translation>Сумма сделки указана в %1. Чтобы сменить валюту на %2, укажите сумму.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of preset names: en or ru</comment>
        <translation>ru</translation>
    </message>
    <message>
        <source>Several people of the account are meant by this, so the reporting line was left out. Name the manager by external id or e-mail.</source>
        <translation>Под это описание подходят несколько человек аккаунта, поэтому линия подчинения не загружена. Укажите руководителя по внешнему ID или адресу эл. почты.</translation>
    </message>
    <message>
        <source>The account has no such person, so the reporting line was left out.</source>
        <translation>В аккаунте нет такого человека, поэтому линия подчинения не загружена.</translation>
    </message>
    <message>
        <source>Nobody reports to himself, so the reporting line was left out.</source>
        <translation>Никто не может подчиняться сам себе, поэтому линия подчинения не загружена.</translation>
    </message>
    <message>
        <source>The reporting line would run in a circle, so it was left out.</source>
        <translation>Линия подчинения замкнулась бы в круг, поэтому она не загружена.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Строка пуста.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the file has %2 columns. A delimiter within a text must stand in quotation marks.</source>
        <translation>Ячеек в строке — %1, столбцов в файле — %2. Разделитель внутри текста нужно заключать в кавычки.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the file has %2 columns. Here and in other short rows the missing cells were taken for empty.</source>
        <translation>Ячеек в строке — %1, столбцов в файле — %2. Здесь и в других коротких строках недостающие ячейки считаются пустыми.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 was expected.</source>
        <translation>Ожидалось целое число от %1 до %2.</translation>
    </message>
    <message>
        <source>A whole number was expected, such as 250, 1 250 or 51-200.</source>
        <translation>Ожидалось целое число: например, 250, 1 250 или 51-200.</translation>
    </message>
    <message>
        <source>A number from 0 to 100 was expected.</source>
        <translation>Ожидалось число от 0 до 100.</translation>
    </message>
    <message>
        <source>The date can be read in two ways. Say which order the file uses: day or month first (--date-order dmy or mdy).</source>
        <translation>Дату можно прочитать двояко. Укажите порядок в файле: сначала день или месяц (--date-order dmy или mdy).</translation>
    </message>
    <message>
        <source>A date was expected, such as 2027-03-31 or 31.03.2027.</source>
        <translation>Ожидалась дата: например, 2027-03-31 или 31.03.2027.</translation>
    </message>
    <message>
        <source>A tier is 1 (1:1), 2 (1:Few) or 3 (1:Many).</source>
        <translation>Уровень — это 1 (1:1), 2 (1:Few) или 3 (1:Many).</translation>
    </message>
    <message>
        <source>One of these was expected: %1.</source>
        <translation>Ожидалось одно из значений: %1.</translation>
    </message>
    <message>
        <source>An amount was expected, such as 1250000, 1 250 000,50 or 1.2M.</source>
        <translation>Ожидалась сумма: например, 1250000, 1 250 000,50 или 1.2M.</translation>
    </message>
    <message>
        <source>The amount is in %1, the record in %2. Correct one of them.</source>
        <translation>Сумма указана в %1, а запись ведётся в %2. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>Yes or no was expected (true, false, 1, 0).</source>
        <translation>Ожидалось «да» или «нет» (true, false, 1, 0).</translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n account(s)</source>
        <translation>
            <numerusform>Импорт %1: %n аккаунт</numerusform>
            <numerusform>Импорт %1: %n аккаунта</numerusform>
            <numerusform>Импорт %1: %n аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n contact(s)</source>
        <translation>
            <numerusform>Импорт %1: %n контакт</numerusform>
            <numerusform>Импорт %1: %n контакта</numerusform>
            <numerusform>Импорт %1: %n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n opportunity(s)</source>
        <translation>
            <numerusform>Импорт %1: %n сделка</numerusform>
            <numerusform>Импорт %1: %n сделки</numerusform>
            <numerusform>Импорт %1: %n сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n activity(s)</source>
        <translation>
            <numerusform>Импорт %1: %n активность</numerusform>
            <numerusform>Импорт %1: %n активности</numerusform>
            <numerusform>Импорт %1: %n активностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n signal(s)</source>
        <translation>
            <numerusform>Импорт %1: %n сигнал</numerusform>
            <numerusform>Импорт %1: %n сигнала</numerusform>
            <numerusform>Импорт %1: %n сигналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n cost line(s)</source>
        <translation>
            <numerusform>Импорт %1: %n статья затрат</numerusform>
            <numerusform>Импорт %1: %n статьи затрат</numerusform>
            <numerusform>Импорт %1: %n статей затрат</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Импорт отменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт %1</translation>
    </message>
    <message>
        <source>The file has no column with a date; all signals got the date %1. If one of the columns is the date, name it (--map date=COLUMN).</source>
        <translation>В файле нет столбца с датой; всем сигналам присвоена дата %1. Если дата есть в одном из столбцов, укажите его (--map date=СТОЛБЕЦ).</translation>
    </message>
    <message>
        <source>The file does not say what kind of signals these are; they came in as topic_surge.</source>
        <translation>В файле не указан вид сигналов; они загружены как topic_surge.</translation>
    </message>
    <message>
        <source>The strength is missing: a number from 0 to 100.</source>
        <translation>Не указана сила: число от 0 до 100.</translation>
    </message>
    <message>
        <source>The kind is missing, such as topic_surge or hiring.</source>
        <translation>Не указан вид: например, topic_surge или hiring.</translation>
    </message>
    <message>
        <source>Talbook does not know this kind of signal; it is kept and counts for no score.</source>
        <translation>Talbook не знает такого вида сигнала; сигнал сохранён, но в баллах не учитывается.</translation>
    </message>
    <message>
        <source>A row that the import had found is gone.</source>
        <translation>Строка, найденная при импорте, пропала.</translation>
    </message>
    <message>
        <source>The file “%1” is an old Excel workbook (.xls), or one with a password. Save it as .xlsx or .csv without a password and import that.</source>
        <translation>Файл «%1» — старая книга Excel (.xls) или книга с паролем. Сохраните её без пароля в .xlsx или .csv и импортируйте новый файл.</translation>
    </message>
    <message>
        <source>The file “%1” is a web page, whatever its name says. Open it in a spreadsheet program, save it as .xlsx or .csv and import that.</source>
        <translation>Файл «%1» — веб-страница, как бы он ни назывался. Откройте его в табличном редакторе, сохраните в .xlsx или .csv и импортируйте новый файл.</translation>
    </message>
    <message>
        <source>Holds characters that cannot be read in this encoding. Try another encoding.</source>
        <translation>Содержит символы, которые нельзя прочитать в этой кодировке. Попробуйте другую кодировку.</translation>
    </message>
    <message>
        <source>Holds a zero byte, which no text has.</source>
        <translation>Содержит нулевой байт, которого в тексте быть не может.</translation>
    </message>
    <message>
        <source>Holds a quotation mark in the wrong place; check that the fields are what they should be.</source>
        <translation>Содержит кавычку не на своём месте; проверьте, верно ли разделены поля.</translation>
    </message>
    <message>
        <source>Holds a formula that ended in an error.</source>
        <translation>Содержит формулу, которая завершилась ошибкой.</translation>
    </message>
    <message>
        <source>Holds a formula without a result. Open the workbook in a spreadsheet program and save it.</source>
        <translation>Содержит формулу без результата. Откройте книгу в табличном редакторе и сохраните её.</translation>
    </message>
    <message>
        <source>Make the sample programs</source>
        <translation>Создать программы примера</translation>
    </message>
    <message>
        <source>Put accounts on the target account lists</source>
        <translation>Добавить аккаунты в списки целевых аккаунтов</translation>
    </message>
    <message>
        <source>Add the plays that come with Talbook</source>
        <translation>Добавить плеи из комплекта Talbook</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written.</source>
        <translation>Нет доступа на запись к папке временных файлов.</translation>
    </message>
    <message>
        <source>The folder for temporary files is full.</source>
        <translation>Папка временных файлов переполнена.</translation>
    </message>
    <message>
        <source>The sample data that came with Talbook is not whole.</source>
        <translation>Данные примера из комплекта Talbook неполны.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Не удалось прочитать файл «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is not a file but a folder or a device.</source>
        <translation>«%1» — не файл, а папка или устройство.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 200 MB. Split it and import the parts one by one.</source>
        <translation>Файл «%1» больше 200 МБ. Разделите его и импортируйте по частям.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Known are, among others: %2.</source>
        <translation>Кодировка «%1» неизвестна. Среди известных: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is not text in the encoding %2. Choose another encoding.</source>
        <translation>Файл «%1» — не текст в кодировке %2. Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>The file “%1” is no Excel workbook with a sheet. Save the table as .xlsx or .csv and import that.</source>
        <translation>Файл «%1» — не книга Excel с листом. Сохраните таблицу в .xlsx или .csv и импортируйте новый файл.</translation>
    </message>
    <message>
        <source>The workbook “%1” has no sheet “%2”. It has: %3.</source>
        <translation>В книге «%1» нет листа «%2». Есть: %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than an Excel sheet can be (1,048,575 rows, 16,384 columns). Save it as CSV.</source>
        <translation>«%1» больше, чем допускает лист Excel (1&#xa0;048&#xa0;575 строк, 16&#xa0;384 столбца). Сохраните в CSV.</translation>
    </message>
    <message>
        <source>“%1” cannot name a sheet.</source>
        <translation>«%1» не может быть именем листа.</translation>
    </message>
    <message>
        <source>The text of “%1” in row %2 is longer than an Excel cell can hold (%3 characters). Save as CSV.</source>
        <translation>Текст «%1» в строке %2 длиннее, чем допускает ячейка Excel (%3 символов). Сохраните в CSV.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>Не удалось записать книгу: %1.</translation>
    </message>
    <message>
        <source>The file “%1” is refused: unpacked, it would be far larger than a table can be.</source>
        <translation>Файл «%1» отклонён: в распакованном виде он был бы намного больше любой таблицы.</translation>
    </message>
    <message>
        <source>The workbook “%1” is damaged. Open it in a spreadsheet program and save it anew.</source>
        <translation>Книга «%1» повреждена. Откройте её в табличном редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>The plan had this person at “%1”; the file says “%2”, so the person was moved there, and reporting lines at the old account ended.</source>
        <translation>В плане этот человек числился в «%1», в файле — в «%2»: он перенесён туда, линии подчинения в прежнем аккаунте сняты.</translation>
    </message>
    <message>
        <source>The header names the unit: the figures of this column were multiplied by %1, unless a cell names its own.</source>
        <translation>Единица указана в заголовке: числа этого столбца умножены на %1, кроме ячеек со своей единицей.</translation>
    </message>
    <message>
        <source>The header names the currency: the amounts of this column were taken as %1, unless the record names another.</source>
        <translation>Валюта указана в заголовке: суммы этого столбца приняты в %1, кроме записей со своей валютой.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write the code of ISO 4217 in three letters, such as EUR, USD or RUB.</source>
        <translation>«%1» — не валюта. Укажите трёхбуквенный код по ISO 4217: например, EUR, USD или RUB.</translation>
    </message>
    <message>
        <source>The file “%1” is no workbook and has no sheets, such as “%2”. Name no sheet.</source>
        <translation>Файл «%1» — не книга Excel, листов (таких как «%2») в нём нет. Не указывайте лист.</translation>
    </message>
    <message>
        <source>“%1” is the file that is imported. Save the faulty rows under another name.</source>
        <translation>«%1» — это файл, который импортируется. Сохраните строки с ошибками под другим именем.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>The file “%1” has changed since it was looked at. Nothing was imported; look at it again.</source>
        <translation>Файл «%1» изменился после просмотра. Ничего не импортировано; просмотрите его ещё раз.</translation>
    </message>
    <message>
        <source>The file “%1” is no table. Tables are imported from .csv, .tsv, .txt and .xlsx files, people from .vcf too.</source>
        <translation>Файл «%1» — не таблица. Таблицы импортируются из файлов .csv, .tsv, .txt и .xlsx, люди — ещё и из .vcf.</translation>
    </message>
    <message>
        <source>Draw who influences whom</source>
        <translation>Показать, кто на кого влияет</translation>
    </message>
    <message>
        <source>“%1” holds the names of its columns and no rows. Export the table again with its rows, or choose another file.</source>
        <translation>В файле «%1» есть названия столбцов, но нет ни одной строки. Выгрузите таблицу ещё раз вместе со строками или выберите другой файл.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Export the table again, or choose another file.</source>
        <translation>Файл «%1» пуст. Выгрузите таблицу ещё раз или выберите другой файл.</translation>
    </message>
    <message>
        <source>On leave until after the step was due</source>
        <translation>В отпуске до конца срока шага</translation>
    </message>
    <message>
        <source>Asked not to be contacted this quarter</source>
        <translation>Просил не обращаться в этом квартале</translation>
    </message>
    <message>
        <source>Settled in another meeting already</source>
        <translation>Уже решено на другой встрече</translation>
    </message>
    <message>
        <source>The account&apos;s project was put off</source>
        <translation>Проект аккаунта отложен</translation>
    </message>
    <message>
        <source>Launch the sample campaigns</source>
        <translation>Запуск кампаний примера</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Аккаунт: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Контакт: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Кампания: %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Кто: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Talbook tasks</source>
        <translation>Задачи Talbook</translation>
    </message>
    <message>
        <source>Add the sample assets</source>
        <translation>Добавить материалы примера</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>Код строки</translation>
    </message>
    <message>
        <source>This plan has no line “%1”: the file comes from another plan, or the line was removed since. Empty the cell to add the row as a new line.</source>
        <translation>В этом плане нет строки «%1»: файл выгружен из другого плана, или строку с тех пор удалили. Очистите ячейку, чтобы добавить её как новую строку.</translation>
    </message>
    <message>
        <source>Row %1 is the line “%2” already. Empty the cell to add this row as a new line.</source>
        <translation>Строка файла %1 — уже строка «%2». Очистите ячейку, чтобы добавить эту как новую строку.</translation>
    </message>
    <message>
        <source>“%1”, row %2: “%3” in the column “%4” cannot be used. %5</source>
        <translation>«%1», строка %2: значение «%3» в столбце «%4» не подходит. %5</translation>
    </message>
    <message>
        <source>“%1” has no column “path”. A table of paths has the columns path, conversions, value and nulls, and a path reads “email &gt; webinar &gt; sales”.</source>
        <translation>В «%1» нет столбца «path». В таблице путей столбцы path, conversions, value и nulls, а путь записан так: «email &gt; webinar &gt; sales».</translation>
    </message>
    <message>
        <source>Give a whole number from 0.</source>
        <translation>Нужно целое число от 0.</translation>
    </message>
    <message>
        <source>Give an amount from 0.</source>
        <translation>Нужна сумма от 0.</translation>
    </message>
    <message>
        <source>A path without conversions has no value.</source>
        <translation>У пути без конверсий не бывает суммы.</translation>
    </message>
    <message>
        <source>This is not an e-mail address (some programs export it scrambled), so it names no account. Export the addresses as they are, or add a column with the account&apos;s name or domain.</source>
        <translation>Это не адрес эл. почты (некоторые программы выгружают его зашифрованным), поэтому аккаунт по нему не найти. Выгрузите адреса как есть или добавьте столбец с названием или доменом аккаунта.</translation>
    </message>
    <message numerus="yes">
        <source>%n own manager(s)</source>
        <comment>reporting lines left out</comment>
        <translation>
            <numerusform>%n подчинение самому себе</numerusform>
            <numerusform>%n подчинения самому себе</numerusform>
            <numerusform>%n подчинений самому себе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circle(s)</source>
        <comment>reporting lines left out</comment>
        <translation>
            <numerusform>%n замкнутый круг</numerusform>
            <numerusform>%n замкнутых круга</numerusform>
            <numerusform>%n замкнутых кругов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown manager(s)</source>
        <comment>reporting lines left out</comment>
        <translation>
            <numerusform>%n неизвестный руководитель</numerusform>
            <numerusform>%n неизвестных руководителя</numerusform>
            <numerusform>%n неизвестных руководителей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous manager(s)</source>
        <comment>reporting lines left out</comment>
        <translation>
            <numerusform>%n неоднозначный руководитель</numerusform>
            <numerusform>%n неоднозначных руководителя</numerusform>
            <numerusform>%n неоднозначных руководителей</numerusform>
        </translation>
    </message>
    <message>
        <source>Reporting lines left out: %1.</source>
        <translation>Пропущенные линии подчинения: %1.</translation>
    </message>
    <message>
        <source>Review the accounts of the sample</source>
        <translation>Обзор аккаунтов примера</translation>
    </message>
    <message>
        <source>“%1” has a header and no path. Give each path a row, such as “email &gt; webinar &gt; sales”.</source>
        <translation>В файле «%1» есть заголовок и нет ни одного пути. Каждому пути нужна строка, например «email &gt; webinar &gt; sales».</translation>
    </message>
    <message numerus="yes">
        <source>Say which column is “%1” by its number (--map %2=NUMBER). The file has %n column(s) and no header line.</source>
        <translation>
            <numerusform>Укажите номером, какой столбец — «%1» (--map %2=НОМЕР). В файле %n столбец, а строки с названиями нет.</numerusform>
            <numerusform>Укажите номером, какой столбец — «%1» (--map %2=НОМЕР). В файле %n столбца, а строки с названиями нет.</numerusform>
            <numerusform>Укажите номером, какой столбец — «%1» (--map %2=НОМЕР). В файле %n столбцов, а строки с названиями нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column of the file was recognised as “%1”, and its first line looks like a record. If the file has no header line, say so and which column it is (--no-header --map %2=NUMBER), else name the column (--map %2=COLUMN). The first line: %3.</source>
        <translation>Ни один столбец файла не распознан как «%1», а первая строка похожа на запись. Если строки с названиями нет, сообщите об этом и укажите номер столбца (--no-header --map %2=НОМЕР), иначе укажите название столбца (--map %2=СТОЛБЕЦ). Первая строка: %3.</translation>
    </message>
    <message>
        <source>No column of the file was recognised as “%1”. Say which one it is (--map %2=COLUMN), or that the file has no header line (--no-header). Its columns: %3.</source>
        <translation>Ни один столбец файла не распознан как «%1». Укажите его (--map %2=СТОЛБЕЦ) или сообщите, что в файле нет строки с названиями (--no-header). Столбцы файла: %3.</translation>
    </message>
</context>
<context>
    <name>FileSize</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>известно</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>known</source>
        <translation>известно</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Accounts engaged, 30 days</source>
        <translation>Вовлечено за 30 дней</translation>
    </message>
    <message>
        <source>Committee coverage</source>
        <translation>Охват закупочных комитетов</translation>
    </message>
    <message>
        <source>Accounts with opportunities</source>
        <translation>Аккаунты со сделками</translation>
    </message>
    <message>
        <source>Pipeline from the list</source>
        <translation>Воронка по списку TAL</translation>
    </message>
    <message>
        <source>Win rate, 12 months</source>
        <translation>Доля побед за 12 месяцев</translation>
    </message>
    <message>
        <source>Days to first engagement</source>
        <translation>Дней до первого вовлечения</translation>
    </message>
    <message>
        <source>Accounts reached</source>
        <translation>Аккаунты с касаниями</translation>
    </message>
    <message>
        <source>Average deal, 12 months</source>
        <translation>Средняя сделка за 12 месяцев</translation>
    </message>
    <message>
        <source>Accounts of the list with an inbound activity in the last 30 days, of all accounts of the list.</source>
        <translation>Аккаунты списка с входящей активностью за последние 30 дней — от всех аккаунтов списка.</translation>
    </message>
    <message>
        <source>Buying roles with somebody engaged, of the five roles that each account of the list should have covered.</source>
        <translation>Роли в закупке, в которых кто-то вовлечён, — от пяти ролей, которые стоит закрыть в каждом аккаунте списка.</translation>
    </message>
    <message>
        <source>Accounts of the list, past members too, with an opportunity created in this program.</source>
        <translation>Аккаунты списка, включая уже вышедшие, по которым в этой программе создана сделка.</translation>
    </message>
    <message>
        <source>Amount of the opportunities created in this program on accounts of the list, past members too.</source>
        <translation>Сумма сделок, созданных в этой программе по аккаунтам списка, включая уже вышедшие.</translation>
    </message>
    <message>
        <source>Won, of the deals won or lost in the last 365 days: accounts of the list against all others.</source>
        <translation>Доля выигранных среди сделок, закрытых за последние 365 дней: аккаунты списка против всех остальных.</translation>
    </message>
    <message>
        <source>Median of the days from joining the list to the first inbound activity after it.</source>
        <translation>Медиана числа дней от включения в список до первой входящей активности после этого.</translation>
    </message>
    <message>
        <source>Accounts of the list with any activity in this program, ours or theirs.</source>
        <translation>Аккаунты списка, с которыми в этой программе была любая активность: наша или их.</translation>
    </message>
    <message>
        <source>Mean amount of the deals won in the last 365 days: accounts of the list against all others.</source>
        <translation>Средняя сумма сделок, выигранных за последние 365 дней: аккаунты списка против всех остальных.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 из %2 аккаунтов</translation>
    </message>
    <message>
        <source>%1 of %2 roles</source>
        <translation>%1 из %2 ролей</translation>
    </message>
    <message>
        <source>%1 of all pipeline</source>
        <translation>%1 всей воронки</translation>
    </message>
    <message>
        <source>%1 of %2 accounts so far</source>
        <translation>пока %1 из %2 аккаунтов</translation>
    </message>
    <message>
        <source>%1 of %2 · the rest %3 of %4</source>
        <translation>%1 из %2 · остальные %3 из %4</translation>
    </message>
    <message>
        <source>%1 of %2 deals</source>
        <translation>%1 из %2 сделок</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n сделка</numerusform>
            <numerusform>%n сделки</numerusform>
            <numerusform>%n сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the rest %2</source>
        <translation>%1 · остальные %2</translation>
    </message>
    <message>
        <source>%1 engaged people an account</source>
        <translation>%1 вовлечённых на аккаунт</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>%n сделка</numerusform>
            <numerusform>%n сделки</numerusform>
            <numerusform>%n сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>too few cases to compare</source>
        <translation>мало случаев для сравнения</translation>
    </message>
    <message>
        <source>good: %1 times the rest or more</source>
        <translation>хорошо: от ×%1 к остальным</translation>
    </message>
    <message>
        <source>below %1 times the rest</source>
        <translation>ниже ориентира: ×%1 к остальным</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>good: under %1</source>
        <translation>хорошо: меньше %1</translation>
    </message>
    <message>
        <source>slow: benchmark under %1</source>
        <translation>медленно: ориентир — меньше %1</translation>
    </message>
    <message>
        <source>good: benchmark %1</source>
        <translation>хорошо: ориентир %1</translation>
    </message>
    <message>
        <source>below the benchmark %1</source>
        <translation>ниже ориентира %1</translation>
    </message>
    <message>
        <source>now %1, a week ago %2</source>
        <translation>сейчас %1, неделю назад %2</translation>
    </message>
    <message>
        <source>%1B</source>
        <translation>%1 млрд</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1K</source>
        <translation>%1 тыс.</translation>
    </message>
    <message>
        <source>now %1, before %2</source>
        <translation>сейчас %1, раньше %2</translation>
    </message>
    <message>
        <source>95 % interval of the list: %1.</source>
        <translation>95-процентный интервал по списку: %1.</translation>
    </message>
    <message>
        <source>95 % interval of the rest: %1.</source>
        <translation>95-процентный интервал по остальным: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n opportunity(ies) without an amount, or in a currency without an exchange rate.</source>
        <translation>
            <numerusform>Не учтена %n сделка: нет суммы или курса её валюты.</numerusform>
            <numerusform>Не учтены %n сделки: нет суммы или курса валюты.</numerusform>
            <numerusform>Не учтены %n сделок: нет суммы или курса валюты.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4.</source>
        <translation>%2 — %1, %4 — %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n сигнал</numerusform>
            <numerusform>%n сигнала</numerusform>
            <numerusform>%n сигналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n активность</numerusform>
            <numerusform>%n активности</numerusform>
            <numerusform>%n активностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Intent rose by %1 in 7 days, to %2: %3</source>
        <translation>Намерение за 7 дней выросло на %1, до %2: %3</translation>
    </message>
    <message>
        <source>Score rose %1: %2</source>
        <translation>Балл вырос %1: %2</translation>
    </message>
    <message>
        <source>Score fell %1: %2</source>
        <translation>Балл упал %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2) has been quiet since %3</source>
        <translation>%1 (%2) молчит с %3</translation>
    </message>
    <message>
        <source>Only %1 (%2) is engaged, last on %3</source>
        <translation>Вовлечён один человек: %1 (%2), последний раз — %3</translation>
    </message>
    <message>
        <source>Nobody owns the account</source>
        <translation>У аккаунта нет ответственного</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>play that fits: “%1”</source>
        <translation>подходит плей «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) fired since %1</source>
        <extracomment>what came since the person last looked at the plan</extracomment>
        <translation>
            <numerusform>%n правило сработало с %1</numerusform>
            <numerusform>%n правила сработали с %1</numerusform>
            <numerusform>%n правил сработали с %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>готово %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Готово: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Не готово: %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>балл %1</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>без ответственного</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n открытая задача</numerusform>
            <numerusform>%n открытые задачи</numerusform>
            <numerusform>%n открытых задач</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>просрочено: %1</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>каждую неделю</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>каждый квартал</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Проведено: %1</translation>
    </message>
    <message>
        <source>Reviewed on %1</source>
        <translation>Рассмотрен %1</translation>
    </message>
    <message>
        <source>Not reviewed this week; last on %1</source>
        <translation>На этой неделе не рассмотрен; последний раз %1</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Ещё не рассмотрен</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>домен</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>all it says</source>
        <translation>всё содержание</translation>
    </message>
</context>
<context>
    <name>LaunchDialog</name>
    <message>
        <source>Target account list</source>
        <translation>Список целевых аккаунтов</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>On the list, tier %1</source>
        <translation>Из списка, уровень %1</translation>
    </message>
    <message>
        <source>Quadrant %1</source>
        <translation>Квадрант %1</translation>
    </message>
    <message>
        <source>Chosen accounts</source>
        <translation>Выбранные аккаунты</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Сегмент «%1»</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>ACV %1</source>
        <translation>ACV %1</translation>
    </message>
    <message>
        <source>%1, in %2 of draws with weights ±10 %</source>
        <translation>%1 в %2 проб с весами ±10 %</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another folder.</source>
        <translation>Файл «%1» не записывается. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Every fit is 0: size, industry, revenue and technologies are unknown here, or match nothing in the scoring model.</source>
        <translation>Соответствие всех равно 0: размер, отрасль, выручка и технологии здесь неизвестны или не подходят модели оценки.</translation>
    </message>
    <message>
        <source>Every intent is 0: no source of intent is connected. Import activities or signals to see who is ready.</source>
        <translation>Намерение всех равно 0: ни один источник намерения не подключён. Импортируйте активности или сигналы, чтобы увидеть, кто готов.</translation>
    </message>
    <message numerus="yes">
        <source>Every intent is 0: nothing was heard of these accounts in the last %n day(s).</source>
        <translation>
            <numerusform>Намерение всех равно 0: об этих аккаунтах ничего не слышно последний %n день.</numerusform>
            <numerusform>Намерение всех равно 0: об этих аккаунтах ничего не слышно последние %n дня.</numerusform>
            <numerusform>Намерение всех равно 0: об этих аккаунтах ничего не слышно последние %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Strike zone</source>
        <translation>A Ударная зона</translation>
    </message>
    <message>
        <source>B Nurture</source>
        <translation>B Прогрев</translation>
    </message>
    <message>
        <source>B ABM Lite</source>
        <translation>B ABM Lite</translation>
    </message>
    <message>
        <source>C Watch</source>
        <translation>C наблюдение</translation>
    </message>
    <message>
        <source>full ABM plays, outreach within a day</source>
        <translation>полные ABM-плеи, контакт в течение дня</translation>
    </message>
    <message>
        <source>accelerated nurture</source>
        <translation>ускоренный прогрев</translation>
    </message>
    <message>
        <source>segment campaigns</source>
        <translation>кампании по сегментам</translation>
    </message>
    <message>
        <source>watch signals</source>
        <translation>следить за сигналами</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>без уровня</translation>
    </message>
    <message>
        <source>%1: fit %2, intent %3, %4, %5</source>
        <translation>%1: соответствие %2, намерение %3, %4, %5</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Уровень %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merging “%1” into “%2”</source>
        <translation>Слияние «%1» с планом «%2»</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Изменили оба</translation>
    </message>
    <message>
        <source>Nothing was changed by both.</source>
        <translation>Одного и того же никто не менял.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Взято</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>моё</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>чужое</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message numerus="yes">
        <source>removed, with %n record(s) under it</source>
        <translation>
            <numerusform>удалено, и с ним %n запись</numerusform>
            <numerusform>удалено, и с ним %n записи</numerusform>
            <numerusform>удалено, и с ним %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>is there</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>kept; changed: %1</source>
        <translation>оставлено; изменено: %1</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Вся запись</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>было</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was changed since the two were compared. Close this window and merge again.</source>
        <translation>После сравнения план изменился. Закройте это окно и повторите слияние.</translation>
    </message>
    <message>
        <source>What mine had changed</source>
        <translation>Что изменено у меня</translation>
    </message>
    <message>
        <source>What theirs had changed</source>
        <translation>Что изменили в чужой версии</translation>
    </message>
    <message>
        <source>Added by both</source>
        <translation>Добавили оба</translation>
    </message>
    <message>
        <source>These now stand twice. Look which of the two to keep, and delete the other.</source>
        <translation>Теперь они стоят дважды. Решите, какую запись оставить, и удалите другую.</translation>
    </message>
    <message>
        <source>Below is all that each has done; what was taken of what both changed stands above.</source>
        <translation>Ниже — всё, что сделал каждый; что взято из изменённого обоими, сказано выше.</translation>
    </message>
</context>
<context>
    <name>ModelEffect</name>
    <message>
        <source>Grade %1</source>
        <translation>Категория %1</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Уровень %1</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Без уровня</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>Создать PDF не удалось.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The folder for backups cannot be made. Check the free space and the permissions of “%1”.</source>
        <translation>Не удаётся создать папку резервных копий. Проверьте свободное место и права на «%1».</translation>
    </message>
    <message>
        <source>The backup of “%1” could not be verified and was not kept.</source>
        <translation>Резервную копию «%1» не удалось проверить, она не сохранена.</translation>
    </message>
    <message>
        <source>The change is too large to be recorded for undo. Make it in smaller parts.</source>
        <translation>Изменение слишком велико, чтобы записать его для отмены. Сделайте его по частям.</translation>
    </message>
    <message>
        <source>The plan&apos;s history does not fit its contents; the step cannot be undone or redone.</source>
        <translation>История плана не подходит к его содержимому; шаг нельзя отменить или повторить.</translation>
    </message>
    <message>
        <source>A text or a change is too long to be stored in “%1”. Shorten it, or make the change in smaller parts; nothing was changed.</source>
        <translation>Текст или изменение слишком длинны для «%1». Сократите их или сделайте изменение по частям; ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk is full while writing “%1”. Free some space and try again; nothing was changed.</source>
        <translation>Диск заполнен при записи «%1». Освободите место и повторите; ничего не изменено.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged. Restore it from a backup.</source>
        <translation>Файл «%1» повреждён. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Файл «%1» нельзя записать.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there and try again.</source>
        <translation>Файл «%1» занят другой программой. Закройте его там и повторите.</translation>
    </message>
    <message>
        <source>The change contradicts the rest of the plan and was not made.</source>
        <translation>Изменение противоречит остальному плану и не сделано.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Отменено; ничего не изменено.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read or written. Check the disk and its connection; nothing was changed.</source>
        <translation>Файл «%1» нельзя прочитать или записать. Проверьте диск и его подключение; ничего не изменено.</translation>
    </message>
    <message>
        <source>Something went wrong inside Talbook; nothing was changed.</source>
        <translation>Внутренняя ошибка Talbook; ничего не изменено.</translation>
    </message>
    <message>
        <source>The file “%1” exists already.</source>
        <translation>Файл «%1» уже существует.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>Файл «%1» не читается. Проверьте, что он есть и что у вас есть право его читать.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot be written. Free some space and try again.</source>
        <translation>Диск заполнен: «%1» нельзя записать. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written to the disk. Check the disk and the folder&apos;s permissions.</source>
        <translation>Файл «%1» нельзя записать на диск. Проверьте диск и права на папку.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be replaced; another program may hold it. Close it there and save again.</source>
        <translation>Файл «%1» нельзя заменить: возможно, его держит другая программа. Закройте его там и сохраните снова.</translation>
    </message>
    <message>
        <source>This step of the plan&apos;s history is damaged and cannot be undone or redone. The plan itself is whole.</source>
        <translation>Этот шаг истории плана повреждён, его нельзя отменить или повторить. Сам план цел.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>%1 cannot report to %2: the reporting line would run in a circle.</source>
        <translation>%1 не может подчиняться %2: линия подчинения замкнулась бы в круг.</translation>
    </message>
    <message>
        <source>%1 cannot report to %2: they belong to different accounts.</source>
        <translation>%1 не может подчиняться %2: они из разных аккаунтов.</translation>
    </message>
    <message>
        <source>%1 cannot leave the target account list before it joins it.</source>
        <translation>%1 не может выйти из списка целевых аккаунтов раньше, чем войти в него.</translation>
    </message>
    <message>
        <source>The program “%1” cannot end before it begins.</source>
        <translation>Программа «%1» не может закончиться раньше, чем начаться.</translation>
    </message>
    <message>
        <source>“%1” has format %2, which this Talbook cannot bring up to date. Open and save it with an earlier version first.</source>
        <translation>У «%1» формат %2, который этот Talbook не может обновить. Сначала откройте и сохраните файл более ранней версией.</translation>
    </message>
    <message>
        <source>“%1” has changes that were never saved, from a session that ended unexpectedly. Open it in Talbook to restore or discard them.</source>
        <translation>В «%1» есть несохранённые изменения сеанса, который неожиданно прервался. Откройте файл в Talbook, чтобы восстановить их или отбросить.</translation>
    </message>
    <message>
        <source>“%1” has changes that were never saved, from a session that ended unexpectedly (%2). Open it in Talbook to restore or discard them.</source>
        <translation>В «%1» есть несохранённые изменения сеанса, который неожиданно прервался (%2). Откройте файл в Talbook, чтобы восстановить их или отбросить.</translation>
    </message>
    <message>
        <source>“%1” has changes that were never saved, from a session that ended unexpectedly, and they cannot be read. Open it in Talbook to set them aside and go on with the saved file.</source>
        <translation>В «%1» есть несохранённые изменения сеанса, который неожиданно прервался, и прочитать их нельзя. Откройте файл в Talbook, чтобы отложить их и продолжить с сохранённым файлом.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» уже существует. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another place.</source>
        <translation>Папки «%1» нет. Сначала создайте её или выберите другое место.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy to change it.</source>
        <translation>«%1» открыт только для чтения. Чтобы изменить его, сохраните копию.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: rows refer to others that are not there. Restore it from a backup.</source>
        <translation>Файл «%1» повреждён: строки ссылаются на те, которых нет. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: its count of changes is no number. Restore it from a backup.</source>
        <translation>Файл «%1» повреждён: его счётчик изменений — не число. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The file “%1” contradicts itself and was not opened: %2</source>
        <translation>Файл «%1» противоречит сам себе и не открыт: %2</translation>
    </message>
    <message>
        <source>The folder of “%1” is gone. Save the plan to another place.</source>
        <translation>Папки файла «%1» больше нет. Сохраните план в другом месте.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Save the plan to another place.</source>
        <translation>В папку файла «%1» нельзя записать. Сохраните план в другом месте.</translation>
    </message>
    <message>
        <source>The file “%1” is read-only. Save the plan under another name, or allow writing to the file.</source>
        <translation>Файл «%1» только для чтения. Сохраните план под другим именем или разрешите запись в файл.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot be saved and is as it was before. Free some space and save again.</source>
        <translation>Диск заполнен: «%1» не сохранён и остался прежним. Освободите место и сохраните снова.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved and is as it was before. Check the disk and its connection, then save again.</source>
        <translation>«%1» не сохранён и остался прежним. Проверьте диск и его подключение, затем сохраните снова.</translation>
    </message>
    <message>
        <source>What was written for “%1” is not whole, so the file was not replaced. Save again, or to another disk.</source>
        <translation>Записанное для «%1» неполно, поэтому файл не заменён. Сохраните снова или на другой диск.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Файла «%1» нет. Проверьте его имя и папку.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a plan. Choose a .talbook file.</source>
        <translation>«%1» — папка, а не план. Выберите файл .talbook.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose a .talbook file.</source>
        <translation>«%1» — не обычный файл. Выберите файл .talbook.</translation>
    </message>
    <message>
        <source>“%1” is empty; it is not a Talbook plan. Restore it from a backup.</source>
        <translation>«%1» пуст, это не план Talbook. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>“%1” is not a Talbook plan. To bring data into a plan, use Import.</source>
        <translation>«%1» — не план Talbook. Чтобы внести данные в план, используйте импорт.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: it ends after its first bytes. Restore it from a backup.</source>
        <translation>Файл «%1» повреждён: он обрывается после первых байтов. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Talbook plan.</source>
        <translation>«%1» — база данных другой программы, а не план Talbook.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Talbook (format %2; this one reads up to %3). Install the newer version to open it.</source>
        <translation>«%1» записан более новым Talbook (формат %2, а этот читает до %3). Чтобы открыть файл, установите новую версию.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: it has no format number. Restore it from a backup.</source>
        <translation>Файл «%1» повреждён: в нём нет номера формата. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>Another program is writing “%1” (the file “%2” lies beside it). Close it there first.</source>
        <translation>В «%1» пишет другая программа (рядом лежит файл «%2»). Сначала закройте его там.</translation>
    </message>
    <message>
        <source>The lock file “%1” beside “%2” cannot be read. If nobody has the plan open, delete it and try again.</source>
        <translation>Файл блокировки «%1» рядом с «%2» не читается. Если план ни у кого не открыт, удалите его и повторите.</translation>
    </message>
    <message>
        <source>“%1” is open in %2 on %3 (process %4). Close it there, or open it for reading only.</source>
        <translation>«%1» открыт в %2 на %3 (процесс %4). Закройте его там или откройте только для чтения.</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>неизвестном компьютере</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written, so the plan can only be read. Save a copy to another place to change it.</source>
        <translation>В папку файла «%1» нельзя записать, поэтому план можно только читать. Чтобы изменить его, сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>“%1” cannot be locked for editing, so it can only be read. Check the free space on its disk.</source>
        <translation>«%1» не удаётся заблокировать для правки, поэтому его можно только читать. Проверьте свободное место на его диске.</translation>
    </message>
    <message>
        <source>Talbook&apos;s data folder “%1” cannot be written. Check the free space and its permissions.</source>
        <translation>В папку данных Talbook «%1» нельзя записать. Проверьте свободное место и права.</translation>
    </message>
    <message>
        <source>“%1” is not a plain Talbook plan: its tables are not the ones Talbook makes. It was not opened.</source>
        <translation>«%1» — не обычный план Talbook: его таблицы не такие, какие делает Talbook. Файл не открыт.</translation>
    </message>
    <message>
        <source>The file “%1” in Talbook&apos;s data folder cannot be removed.</source>
        <translation>Файл «%1» в папке данных Talbook нельзя удалить.</translation>
    </message>
    <message>
        <source>“%1” was being written by another program. Open it again in a moment.</source>
        <translation>В «%1» как раз писала другая программа. Откройте его ещё раз через мгновение.</translation>
    </message>
    <message>
        <source>The unsaved changes cannot be moved aside to “%1”.</source>
        <translation>Несохранённые изменения не удаётся отложить в «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: it holds values that Talbook does not write. Restore it from a backup.</source>
        <translation>Файл «%1» повреждён: в нём есть значения, которых Talbook не записывает. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The file “%1” is not complete. Copy or download it again, or restore it from a backup.</source>
        <translation>Файл «%1» неполон. Скопируйте или скачайте его ещё раз либо восстановите из резервной копии.</translation>
    </message>
    <message>
        <source>The task “%1” cannot be due before it starts.</source>
        <translation>Срок задачи «%1» не может быть раньше её начала.</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Слияние с «%1»</translation>
    </message>
    <message>
        <source>“%1” is another plan, not a copy of “%2”, so there is nothing to merge. To take over its accounts, export them there and import them here.</source>
        <translation>«%1» — другой план, а не копия «%2», сливать нечего. Чтобы перенести аккаунты, экспортируйте их там и импортируйте здесь.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check who may write there.</source>
        <translation>Не удаётся создать папку «%1». Проверьте права на запись.</translation>
    </message>
    <message>
        <source>A step of the plan&apos;s history is damaged and cannot be read.</source>
        <translation>Шаг истории плана повреждён и не читается.</translation>
    </message>
    <message>
        <source>Stands for a record that could not be read from a damaged file.</source>
        <translation>Замещает запись, которую не удалось прочитать из повреждённого файла.</translation>
    </message>
    <message>
        <source>Lost contact %1</source>
        <translation>Утраченный контакт %1</translation>
    </message>
    <message>
        <source>Lost account %1</source>
        <translation>Утраченный аккаунт %1</translation>
    </message>
    <message>
        <source>Lost program %1</source>
        <translation>Утраченная программа %1</translation>
    </message>
    <message>
        <source>“%1” is empty: nothing can be saved from it. Restore it from a backup.</source>
        <translation>Файл «%1» пуст: спасать из него нечего. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since it was opened. Your changes are safe; nothing was overwritten. Merge the two, save a copy under another name, or open the file anew.</source>
        <translation>Файл «%1» кто-то изменил после того, как вы его открыли. Ваши изменения в сохранности, ничего не перезаписано. Слейте обе версии, сохраните копию под другим именем или откройте файл заново.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like a Talbook plan. If it was one, restore it from a backup.</source>
        <translation>В файле «%1» нет ничего похожего на план Talbook. Если это был план, восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>Nothing could be saved from “%1”. Restore it from a backup.</source>
        <translation>Из файла «%1» ничего спасти не удалось. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Конец файла отсутствует.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of %1 could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %n страницу из %1.</numerusform>
            <numerusform>Не удалось прочитать %n страницы из %1.</numerusform>
            <numerusform>Не удалось прочитать %n страниц из %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand-in(s) keep together what belongs to lost accounts, contacts and programs. Their names begin with “Lost”; give them their own again.</source>
        <translation>
            <numerusform>%n запись-заместитель сохраняет связи с утраченными аккаунтами, контактами и программами. Её название начинается с «Утраченный» или «Утраченная»; верните ей настоящее.</numerusform>
            <numerusform>%n записи-заместителя сохраняют связи с утраченными аккаунтами, контактами и программами. Их названия начинаются с «Утраченный» или «Утраченная»; верните им настоящие.</numerusform>
            <numerusform>%n записей-заместителей сохраняют связи с утраченными аккаунтами, контактами и программами. Их названия начинаются с «Утраченный» или «Утраченная»; верните им настоящие.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to something lost were cleared.</source>
        <translation>
            <numerusform>Убрана %n ссылка на утраченное.</numerusform>
            <numerusform>Убраны %n ссылки на утраченное.</numerusform>
            <numerusform>Убрано %n ссылок на утраченное.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) contradicted others and were corrected.</source>
        <translation>
            <numerusform>%n значение противоречило другим и было исправлено.</numerusform>
            <numerusform>%n значения противоречили другим и были исправлены.</numerusform>
            <numerusform>%n значений противоречили другим и были исправлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan&apos;s currency was lost; it is EUR now. Look at it in the plan&apos;s settings.</source>
        <translation>Валюта плана утрачена; сейчас это EUR. Проверьте её в настройках плана.</translation>
    </message>
    <message>
        <source>The beginning of the fiscal year was lost; it is January now. Look at it in the plan&apos;s settings.</source>
        <translation>Начало финансового года утрачено; сейчас это январь. Проверьте его в настройках плана.</translation>
    </message>
    <message>
        <source>The steps that could be undone were not carried over.</source>
        <translation>Список отменяемых действий не перенесён.</translation>
    </message>
    <message>
        <source>“%1” has no such account. Choose a backup of a day on which it was in the plan.</source>
        <translation>В «%1» нет такого аккаунта. Выберите резервную копию за день, когда он был в плане.</translation>
    </message>
    <message>
        <source>%5 has “%1” open in %2 on %3 (process %4). Ask for it to be closed there, or open it for reading only.</source>
        <translation>«%1» открыт: %5, %2 на компьютере %3 (процесс %4). Попросите закрыть его там или откройте только для чтения.</translation>
    </message>
    <message numerus="yes">
        <source>What %n campaign(s) were launched with could not be read: %1. They have the steps of their play as it is now.</source>
        <translation>
            <numerusform>Не удалось прочесть, с чем была запущена %n кампания: %1. У неё шаги плея в его нынешнем виде.</numerusform>
            <numerusform>Не удалось прочесть, с чем были запущены %n кампании: %1. У них шаги плеев в их нынешнем виде.</numerusform>
            <numerusform>Не удалось прочесть, с чем были запущены %n кампаний: %1. У них шаги плеев в их нынешнем виде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) could not be read: %1. They have the steps of their latest campaign, or none; the library has the presets.</source>
        <translation>
            <numerusform>Не удалось прочесть %n плей: %1. У него шаги последней его кампании или шагов нет; заготовки есть в библиотеке.</numerusform>
            <numerusform>Не удалось прочесть %n плея: %1. У них шаги последних их кампаний или шагов нет; заготовки есть в библиотеке.</numerusform>
            <numerusform>Не удалось прочесть %n плеев: %1. У них шаги последних их кампаний или шагов нет; заготовки есть в библиотеке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scoring model(s) could not be read and are gone: %1.</source>
        <translation>
            <numerusform>%n скоринговую модель прочесть не удалось, её больше нет: %1.</numerusform>
            <numerusform>%n скоринговые модели прочесть не удалось, их больше нет: %1.</numerusform>
            <numerusform>%n скоринговых моделей прочесть не удалось, их больше нет: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be read and are as in a new plan.</source>
        <translation>
            <numerusform>%n настройку прочесть не удалось, она как в новом плане.</numerusform>
            <numerusform>%n настройки прочесть не удалось, они как в новом плане.</numerusform>
            <numerusform>%n настроек прочесть не удалось, они как в новом плане.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a symbolic link that leads to no file. Save the plan to another place.</source>
        <translation>«%1» — символическая ссылка, которая никуда не ведёт. Сохраните план в другом месте.</translation>
    </message>
    <message>
        <source>campaigns: %1</source>
        <translation>кампании: %1</translation>
    </message>
    <message>
        <source>plays: %1</source>
        <translation>плеи: %1</translation>
    </message>
    <message>
        <source>scoring models: %1</source>
        <translation>модели скоринга: %1</translation>
    </message>
    <message>
        <source>settings: %1</source>
        <translation>настройки: %1</translation>
    </message>
    <message>
        <source>The file “%1” is damaged. These cannot be read: %2. All else in it can. Restore it from a backup.</source>
        <translation>Файл «%1» повреждён. Не читаются: %2. Всё остальное в нём читается. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>отменено: %1</translation>
    </message>
</context>
<context>
    <name>Plays</name>
    <message>
        <source>The play “%1” cannot be read: its definition is damaged. Restore it from a backup.</source>
        <translation>Плей «%1» не читается: его описание повреждено. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>%1 (left out when: %2)</source>
        <comment>a step and its condition</comment>
        <translation>%1 (когда пропускается: %2)</translation>
    </message>
    <message>
        <source>Sales development</source>
        <translation>Развитие продаж (SDR)</translation>
    </message>
    <message>
        <source>Account executive</source>
        <translation>Менеджер аккаунта (AE)</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>Solution engineer</source>
        <translation>Инженер решений (SE)</translation>
    </message>
    <message>
        <source>Customer success</source>
        <translation>Клиентский менеджер (CSM)</translation>
    </message>
    <message>
        <source>Our executive</source>
        <translation>Наш руководитель</translation>
    </message>
    <message>
        <source>Days %1–%2</source>
        <translation>Дни %1–%2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>День %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Когда: %1</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Уровень: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>%1 % against %2 %, difference %3 points (95 % interval: %4 to %5).</source>
        <translation>%1 % против %2 %, разница %3 п. п. (интервал 95 %: от %4 до %5).</translation>
    </message>
    <message>
        <source>“%1” converts better than “%2”: %3</source>
        <translation>Вариант «%1» конвертирует лучше, чем «%2»: %3</translation>
    </message>
    <message>
        <source>“%1” converts worse than “%2”: %3</source>
        <translation>Вариант «%1» конвертирует хуже, чем «%2»: %3</translation>
    </message>
    <message>
        <source>No difference between “%1” and “%2” that is worth noticing: %3</source>
        <translation>Заметной разницы между «%1» и «%2» нет: %3</translation>
    </message>
    <message>
        <source>A review needs its day.</source>
        <translation>У обзора должен быть день.</translation>
    </message>
    <message>
        <source>Nothing is noted in this review. Choose a status, or write down what blocks or what was decided.</source>
        <translation>В обзоре ничего не записано. Выберите статус либо запишите, что мешает или что решено.</translation>
    </message>
    <message>
        <source>The account of this review is not in the plan any more.</source>
        <translation>Аккаунта этого обзора в плане больше нет.</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>status of an account</comment>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Needs a push</source>
        <comment>status of an account</comment>
        <translation>Нужен толчок</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>status of an account</comment>
        <translation>Есть препятствие</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>status of an account</comment>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>This review is not in the plan any more.</source>
        <translation>Этого обзора в плане больше нет.</translation>
    </message>
    <message>
        <source>The asset “%1” cannot be kept: %2.</source>
        <translation>Материал «%1» нельзя сохранить: %2.</translation>
    </message>
    <message>
        <source>it needs a name</source>
        <translation>нужно название</translation>
    </message>
    <message>
        <source>“%1” is no field of the content matrix</source>
        <translation>поля «%1» в матрице контента нет</translation>
    </message>
    <message>
        <source>there is one of that name already</source>
        <translation>материал с таким названием уже есть</translation>
    </message>
    <message>
        <source>The asset “%1” is not in the plan any more.</source>
        <translation>Материала «%1» в плане больше нет.</translation>
    </message>
    <message>
        <source>No calendar “%1” comes with Talbook. Choose another in the plan&apos;s calendar.</source>
        <translation>Календаря «%1» в Talbook нет. Выберите другой в календаре плана.</translation>
    </message>
    <message>
        <source>%1 is no day of the week: 1 is Monday, 7 Sunday.</source>
        <translation>%1 — не день недели: 1 — понедельник, 7 — воскресенье.</translation>
    </message>
    <message>
        <source>The weekend cannot take the whole week: leave at least one day to work.</source>
        <translation>Выходные не могут занимать всю неделю: оставьте хотя бы один рабочий день.</translation>
    </message>
    <message>
        <source>A day off has no date.</source>
        <translation>У выходного дня нет даты.</translation>
    </message>
    <message>
        <source>%1 cannot be both a day off and a working day.</source>
        <translation>%1 не может быть и выходным, и рабочим днём.</translation>
    </message>
    <message>
        <source>The plan&apos;s calendar cannot be read. Set it anew.</source>
        <translation>Календарь плана не читается. Задайте его заново.</translation>
    </message>
    <message>
        <source>The calendar “%1” does not know the holidays of %2: only weekends are left out then. Add them to the plan&apos;s calendar.</source>
        <translation>Календарь «%1» не знает праздников за %2: там пропускаются только выходные. Добавьте праздники в календарь плана.</translation>
    </message>
    <message>
        <source>The campaign “%1” cannot be read: its definition is damaged. Restore it from a backup.</source>
        <translation>Кампания «%1» не читается: её описание повреждено. Восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>The plan has no such campaign any more.</source>
        <translation>Такой кампании в плане больше нет.</translation>
    </message>
    <message>
        <source>The plan has no campaign yet, so there is no “%1”.</source>
        <translation>В плане ещё нет кампаний, поэтому нет и «%1».</translation>
    </message>
    <message>
        <source>The plan has no campaign “%1”. It has: %2.</source>
        <translation>В плане нет кампании «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Кампании нужно название.</translation>
    </message>
    <message>
        <source>Another campaign is called “%1” already. Choose another name.</source>
        <translation>Другая кампания уже называется «%1». Выберите другое название.</translation>
    </message>
    <message>
        <source>The program of this checklist is not in the plan any more.</source>
        <translation>Программы этого чек-листа в плане больше нет.</translation>
    </message>
    <message>
        <source>An item of the checklist needs a title: what is to be done.</source>
        <translation>Пункту чек-листа нужно название: что сделать.</translation>
    </message>
    <message>
        <source>The checklist&apos;s item “%1” needs a day by which it is to be done.</source>
        <translation>Пункту чек-листа «%1» нужен срок: день, к которому он должен быть готов.</translation>
    </message>
    <message>
        <source>The checklist&apos;s item “%1” is not in the plan any more.</source>
        <translation>Пункта чек-листа «%1» в плане больше нет.</translation>
    </message>
    <message>
        <source>The account of this action is not in the plan any more.</source>
        <translation>Аккаунта этого действия в плане больше нет.</translation>
    </message>
    <message>
        <source>The task needs a title: what is to be done.</source>
        <translation>Задаче нужно название: что сделать.</translation>
    </message>
    <message>
        <source>The campaign of this action is not in the plan any more.</source>
        <translation>Кампании этого действия в плане больше нет.</translation>
    </message>
    <message>
        <source>An action is put off until a later day. Choose one after today.</source>
        <translation>Отложить действие можно только на более поздний день. Выберите день после сегодняшнего.</translation>
    </message>
    <message>
        <source>Say why the action is dismissed, so that others understand it later.</source>
        <translation>Укажите, почему действие отклонено, чтобы потом это поняли и другие.</translation>
    </message>
    <message>
        <source>The play “%1” has no steps, so there is nothing to launch.</source>
        <translation>В плее «%1» нет шагов, запускать нечего.</translation>
    </message>
    <message>
        <source>Every step of “%1” would be left out for these accounts, so no task would be made.</source>
        <translation>Для этих аккаунтов пропускаются все шаги плея «%1», поэтому не появилось бы ни одной задачи.</translation>
    </message>
    <message>
        <source>Say on which day the play begins.</source>
        <translation>Укажите, в какой день начинается плей.</translation>
    </message>
    <message>
        <source>Choose at least one account to launch the play for.</source>
        <translation>Выберите хотя бы один аккаунт для запуска плея.</translation>
    </message>
    <message>
        <source>An account that was chosen is not in the plan any more. Choose the accounts again.</source>
        <translation>Выбранного аккаунта больше нет в плане. Выберите аккаунты заново.</translation>
    </message>
    <message>
        <source>No %1 is known at %2.</source>
        <translation>%2: %1 не известен.</translation>
    </message>
    <message>
        <source>%1 has no open opportunity.</source>
        <translation>%1: нет открытой сделки.</translation>
    </message>
    <message>
        <source>The plan has no exchange rate for %1: %2 %1 are not in the cost.</source>
        <translation>В плане нет курса %1: %2 %1 не вошли в стоимость.</translation>
    </message>
    <message>
        <source>Nobody is named for: %1.</source>
        <translation>Никто не назначен: %1.</translation>
    </message>
    <message>
        <source>The plan&apos;s capacity of people cannot be read. Set it anew.</source>
        <translation>Ёмкость людей в плане не читается. Задайте её заново.</translation>
    </message>
    <message>
        <source>%1 is no capacity. Give a whole number of tasks a week from 1 to 1000.</source>
        <translation>%1 — не ёмкость. Укажите целое число задач в неделю от 1 до 1000.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n сотрудник</numerusform>
            <numerusform>%n сотрудника</numerusform>
            <numerusform>%n сотрудников</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this message is not in the plan any more.</source>
        <translation>Аккаунта этого сообщения в плане больше нет.</translation>
    </message>
    <message>
        <source>The message “%1” cannot be kept: %2.</source>
        <translation>Сообщение «%1» нельзя сохранить: %2.</translation>
    </message>
    <message>
        <source>it needs a text</source>
        <translation>нужен текст</translation>
    </message>
    <message>
        <source>“%1” is no buying role</source>
        <translation>роли в закупке «%1» нет</translation>
    </message>
    <message>
        <source>“%1” is no stage</source>
        <translation>стадии «%1» нет</translation>
    </message>
    <message>
        <source>“%1” is no kind of message</source>
        <translation>вида сообщений «%1» нет</translation>
    </message>
    <message>
        <source>its language must be English or Russian</source>
        <translation>язык должен быть английским или русским</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of message</comment>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>LinkedIn message</source>
        <comment>kind of message</comment>
        <translation>Сообщение в LinkedIn</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>kind of message</comment>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>The message “%1” is not in the plan any more.</source>
        <translation>Сообщения «%1» в плане больше нет.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>“%1” is none of our own values.</source>
        <translation>Среди наших данных нет «%1».</translation>
    </message>
    <message>
        <source>no topic given</source>
        <translation>тема не указана</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>сила %1</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>баллов: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The plan has no such play any more.</source>
        <translation>Такого плея в плане больше нет.</translation>
    </message>
    <message>
        <source>The plan has no play “%1”. It has: %2.</source>
        <translation>В плане нет плея «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>The play has no name.</source>
        <translation>У плея нет названия.</translation>
    </message>
    <message>
        <source>The play has no steps yet, so it cannot be launched.</source>
        <translation>В плее ещё нет шагов, поэтому его нельзя запустить.</translation>
    </message>
    <message>
        <source>The phase “%1” has no id.</source>
        <translation>У фазы «%1» нет идентификатора.</translation>
    </message>
    <message>
        <source>Two phases have the id “%1”. Give one of them another.</source>
        <translation>У двух фаз идентификатор «%1». Дайте одной из них другой.</translation>
    </message>
    <message>
        <source>The phase “%1” must begin on a day from 1 to %2.</source>
        <translation>Фаза «%1» должна начинаться в день от 1 до %2.</translation>
    </message>
    <message>
        <source>The phase “%1” ends on day %2, before it begins on day %3.</source>
        <translation>Фаза «%1» заканчивается в день %2, раньше своего начала в день %3.</translation>
    </message>
    <message>
        <source>The step “%1” has no id.</source>
        <translation>У шага «%1» нет идентификатора.</translation>
    </message>
    <message>
        <source>Two steps have the id “%1”. Give one of them another.</source>
        <translation>У двух шагов идентификатор «%1». Дайте одному из них другой.</translation>
    </message>
    <message>
        <source>The step “%1” does not say what to do.</source>
        <translation>В шаге «%1» не сказано, что делать.</translation>
    </message>
    <message>
        <source>The step “%1” must be on a day from 1 to %2.</source>
        <translation>Шаг «%1» должен приходиться на день от 1 до %2.</translation>
    </message>
    <message>
        <source>The step “%1” must last from 1 to %2 days.</source>
        <translation>Шаг «%1» должен длиться от 1 до %2 дней.</translation>
    </message>
    <message>
        <source>The step “%1” belongs to the phase “%2”, which the play does not have.</source>
        <translation>Шаг «%1» относится к фазе «%2», которой в плее нет.</translation>
    </message>
    <message>
        <source>The step “%1” (%2) lies outside its phase “%3” (%4).</source>
        <translation>Шаг «%1» (%2) выходит за свою фазу «%3» (%4).</translation>
    </message>
    <message>
        <source>The step “%1” ends on day %2, after the play is over (day %3).</source>
        <translation>Шаг «%1» заканчивается в день %2, позже конца плея (день %3).</translation>
    </message>
    <message>
        <source>The step “%1” is for “%2”, which is no buying role. There are: %3.</source>
        <translation>Шаг «%1» рассчитан на «%2», но такой закупочной роли нет. Есть: %3.</translation>
    </message>
    <message>
        <source>The step “%1” is left out on “%2”, which Talbook cannot test. It can test: %3.</source>
        <translation>Шаг «%1» пропускается при условии «%2», которое Talbook не умеет проверять. Умеет: %3.</translation>
    </message>
    <message>
        <source>The step “%1” is left out when nobody in its role is known, but it is for no role.</source>
        <translation>Шаг «%1» пропускается, когда в его роли никто не известен, но роль у него не указана.</translation>
    </message>
    <message>
        <source>The step “%1” does not say who does it.</source>
        <translation>В шаге «%1» не сказано, кто его делает.</translation>
    </message>
    <message>
        <source>The step “%1” is done by “%2”, which is none of %3.</source>
        <translation>Шаг «%1» делает «%2», а это ни один из: %3.</translation>
    </message>
    <message>
        <source>The step “%1” waits for “%2”, which the play does not have.</source>
        <translation>Шаг «%1» ждёт «%2», но такого шага в плее нет.</translation>
    </message>
    <message>
        <source>The step “%1” is on day %2, but waits for “%3”, which ends on day %4. It will be put off.</source>
        <translation>Шаг «%1» стоит на дне %2, но ждёт шаг «%3», который заканчивается в день %4. Он будет отложен.</translation>
    </message>
    <message>
        <source>The step “%1” waits for itself.</source>
        <translation>Шаг «%1» ждёт самого себя.</translation>
    </message>
    <message>
        <source>The steps %1 wait for each other in a circle. Break it at one of them.</source>
        <translation>Шаги %1 ждут друг друга по кругу. Разорвите круг на одном из них.</translation>
    </message>
    <message>
        <source>The step “%1” costs less than nothing.</source>
        <translation>Стоимость шага «%1» отрицательная.</translation>
    </message>
    <message>
        <source>The step “%1” costs more than Talbook counts with: at most %2.</source>
        <translation>Стоимость шага «%1» больше, чем считает Talbook: не больше %2.</translation>
    </message>
    <message>
        <source>The step “%1” costs “%2”, which is no currency. Give its three letters, for example USD.</source>
        <translation>Стоимость шага «%1» указана в «%2», но такой валюты нет. Укажите три буквы, например USD.</translation>
    </message>
    <message>
        <source>The variants of the step “%1” need different names.</source>
        <translation>Вариантам шага «%1» нужны разные названия.</translation>
    </message>
    <message>
        <source>The variant “%1” of the step “%2” needs a share from 1 to 1000.</source>
        <translation>Варианту «%1» шага «%2» нужна доля от 1 до 1000.</translation>
    </message>
    <message>
        <source>The test of the step “%1” needs two to eight variants.</source>
        <translation>Тесту шага «%1» нужно от двух до восьми вариантов.</translation>
    </message>
    <message>
        <source>The test of the step “%1” does not say which outcome is a success.</source>
        <translation>В тесте шага «%1» не сказано, какой итог считается успехом.</translation>
    </message>
    <message>
        <source>The file is no play: a play is one JSON object.</source>
        <translation>Файл — не плей: плей — это один объект JSON.</translation>
    </message>
    <message>
        <source>The file is not JSON: there is a fault in line %1.</source>
        <translation>Файл — не JSON: ошибка в строке %1.</translation>
    </message>
    <message>
        <source>It must be a text that is not empty.</source>
        <translation>Нужен непустой текст.</translation>
    </message>
    <message>
        <source>It must be a text, or null for none.</source>
        <translation>Нужен текст или null, если его нет.</translation>
    </message>
    <message>
        <source>It must be a text, or one for each language: {&quot;en&quot;: &quot;…&quot;, &quot;ru&quot;: &quot;…&quot;}.</source>
        <translation>Нужен текст или по тексту на каждый язык: {&quot;en&quot;: &quot;…&quot;, &quot;ru&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>It must be a whole number from 1 to %1.</source>
        <translation>Нужно целое число от 1 до %1.</translation>
    </message>
    <message>
        <source>It must be a whole number from 0 to %1, or null for none.</source>
        <translation>Нужно целое число от 0 до %1 или null, если его нет.</translation>
    </message>
    <message>
        <source>It must be a number, or null for none.</source>
        <translation>Нужно число или null, если его нет.</translation>
    </message>
    <message>
        <source>It must be a list of texts: [&quot;…&quot;].</source>
        <translation>Нужен список текстов: [&quot;…&quot;].</translation>
    </message>
    <message>
        <source>The play has a wrong “%1”.</source>
        <translation>В плее неверно поле «%1».</translation>
    </message>
    <message>
        <source>%1 has a wrong “%2”.</source>
        <translation>%1: неверно поле «%2».</translation>
    </message>
    <message>
        <source>It must be a list of objects: [{…}].</source>
        <translation>Нужен список объектов: [{…}].</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>It must be an object with “variants”, or null.</source>
        <translation>Нужен объект с полем «variants» или null.</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Фаза %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <source>It must be &quot;account&quot;, &quot;piece&quot; or null.</source>
        <translation>Нужно &quot;account&quot;, &quot;piece&quot; или null.</translation>
    </message>
    <message>
        <source>Nobody in the role is known</source>
        <translation>В роли никто не известен</translation>
    </message>
    <message>
        <source>There is no open opportunity</source>
        <translation>Нет открытой сделки</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Display advertising</source>
        <translation>Медийная реклама</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Вебинар</translation>
    </message>
    <message>
        <source>Direct mail</source>
        <translation>Почтовое отправление</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Meeting agreed</source>
        <translation>Встреча назначена</translation>
    </message>
    <message>
        <source>Opportunity opened</source>
        <translation>Сделка открыта</translation>
    </message>
    <message>
        <source>Well received</source>
        <translation>Принято хорошо</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a task</comment>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a task</comment>
        <translation>Выполнена</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a task</comment>
        <translation>Пропущена</translation>
    </message>
    <message>
        <source>No play “%1” comes with Talbook.</source>
        <translation>Плея «%1» в Talbook нет.</translation>
    </message>
    <message>
        <source>Another play is called “%1” already. Choose another name.</source>
        <translation>Другой плей уже называется «%1». Выберите другое название.</translation>
    </message>
    <message>
        <source>The copy needs a name.</source>
        <translation>Копии нужно название.</translation>
    </message>
    <message>
        <source>a number from 0, such as 25 or 120000.50</source>
        <translation>число от 0, например 25 или 120000.50</translation>
    </message>
    <message>
        <source>a date, such as 2027-01-31</source>
        <translation>дату, например 2027-01-31</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>один из вариантов ответа</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>Вопроса «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”. Give %3.</source>
        <translation>«%1» не подходит как ответ на вопрос «%2». Укажите %3.</translation>
    </message>
    <message>
        <source>“%1” is not in the responsibility table.</source>
        <translation>В таблице ответственности нет «%1».</translation>
    </message>
    <message>
        <source>“%1” is no part in a responsibility. Give R (does it), A (answers for it), C (is asked), I (is told), or nothing.</source>
        <translation>Буквы «%1» в таблице ответственности нет. Укажите R (исполняет), A (отвечает), C (даёт совет), I (в курсе) или оставьте пустым.</translation>
    </message>
    <message>
        <source>A responsibility needs a name: what is to be done.</source>
        <translation>Строке таблицы ответственности нужно название: что делается.</translation>
    </message>
    <message>
        <source>“%1” is in the responsibility table already.</source>
        <translation>«%1» уже есть в таблице ответственности.</translation>
    </message>
    <message>
        <source>days must be a whole number from 1 to 3650</source>
        <translation>число дней должно быть целым, от 1 до 3650</translation>
    </message>
    <message>
        <source>the count must be a whole number from 1 to 1000</source>
        <translation>количество должно быть целым числом от 1 до 1000</translation>
    </message>
    <message>
        <source>points must be a number from 0 to 100</source>
        <translation>баллы должны быть числом от 0 до 100</translation>
    </message>
    <message>
        <source>the level must be one of those of engagement</source>
        <translation>уровень должен быть одним из уровней вовлечённости</translation>
    </message>
    <message>
        <source>it must be due within 0 to 365 working days</source>
        <translation>срок должен быть от 0 до 365 рабочих дней</translation>
    </message>
    <message>
        <source>who acts must be one of: %1</source>
        <translation>исполнитель должен быть одним из: %1</translation>
    </message>
    <message>
        <source>There is no rule “%1”. The rules are: %2.</source>
        <translation>Правила «%1» нет. Есть правила: %2.</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>threshold of a rule</comment>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>threshold of a rule</comment>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>threshold of a rule</comment>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Intent</source>
        <comment>threshold of a rule</comment>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>threshold of a rule</comment>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>threshold of a rule</comment>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>The rule “%1” stays as it is: %2.</source>
        <translation>Правило «%1» не изменено: %2.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>“%1” is done, so it stays where it is.</source>
        <translation>Задача «%1» выполнена и остаётся на месте.</translation>
    </message>
    <message>
        <source>“%1” is skipped, so it stays where it is.</source>
        <translation>Задача «%1» пропущена и остаётся на месте.</translation>
    </message>
    <message>
        <source>“%1” cannot start before %2: it waits for “%3”.</source>
        <translation>Задача «%1» не может начаться раньше %2: она ждёт «%3».</translation>
    </message>
    <message>
        <source>“%1” cannot be due before it starts, so it takes one day.</source>
        <translation>Срок задачи «%1» не может быть раньше её начала, поэтому она займёт один день.</translation>
    </message>
    <message>
        <source>The plan has no such task any more.</source>
        <translation>Такой задачи в плане больше нет.</translation>
    </message>
    <message>
        <source>Say to which day the task moves.</source>
        <translation>Укажите, на какой день переносится задача.</translation>
    </message>
    <message>
        <source>A task is settled as done or as skipped.</source>
        <translation>Задача закрывается как выполненная или пропущенная.</translation>
    </message>
    <message>
        <source>Say on which day the task was settled.</source>
        <translation>Укажите, в какой день закрыта задача.</translation>
    </message>
    <message>
        <source>Say why the task is skipped.</source>
        <translation>Укажите, почему задача пропущена.</translation>
    </message>
    <message>
        <source>A task cannot have cost less than nothing.</source>
        <translation>Фактическая стоимость задачи не может быть отрицательной.</translation>
    </message>
    <message>
        <source>Say what the task is.</source>
        <translation>Укажите, в чём задача.</translation>
    </message>
    <message>
        <source>A task cannot cost less than nothing.</source>
        <translation>Стоимость задачи не может быть отрицательной.</translation>
    </message>
    <message>
        <source>The person does not belong to the task&apos;s account.</source>
        <translation>Этот человек не из аккаунта задачи.</translation>
    </message>
    <message>
        <source>Choose the account the task is for.</source>
        <translation>Выберите аккаунт, для которого задача.</translation>
    </message>
    <message>
        <source>Say on which day the task is due.</source>
        <translation>Укажите срок задачи.</translation>
    </message>
    <message>
        <source>A task cannot be due before it starts.</source>
        <translation>Срок задачи не может быть раньше её начала.</translation>
    </message>
    <message>
        <source>There is no tier %1. Give 1, 2 or 3, or leave it out.</source>
        <translation>Уровня %1 нет. Укажите 1, 2 или 3 либо не указывайте его.</translation>
    </message>
    <message>
        <source>There is no meeting “%1” in the operating rhythm.</source>
        <translation>В рабочем ритме нет встречи «%1».</translation>
    </message>
    <message>
        <source>A meeting needs its day.</source>
        <translation>Для встречи нужен день.</translation>
    </message>
    <message>
        <source>Converted costs are rounded task by task. So the cost is off the exact one: %1.</source>
        <translation>Пересчитанные затраты округляются по каждой задаче. Поэтому сумма отличается от точной: %1.</translation>
    </message>
    <message>
        <source>Lift: %1 %.</source>
        <translation>Прирост: %1 %.</translation>
    </message>
    <message>
        <source>Lift: %1 % (95 % interval: %2 to %3).</source>
        <translation>Прирост: %1 % (интервал 95 % — от %2 до %3).</translation>
    </message>
    <message>
        <source>The program that was chosen is not in the plan any more. Choose another one.</source>
        <translation>Выбранной программы в плане больше нет. Выберите другую.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) lie outside the days of “%1” (%2 – %3).</source>
        <translation>
            <numerusform>%n задача выходит за даты программы «%1» (%2 – %3).</numerusform>
            <numerusform>%n задачи выходят за даты программы «%1» (%2 – %3).</numerusform>
            <numerusform>%n задач выходят за даты программы «%1» (%2 – %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” runs here until %2</source>
        <translation>«%1» здесь идёт до %2</translation>
    </message>
    <message>
        <source>“%1” ended here on %2 and rests until %3</source>
        <translation>«%1» здесь завершилась %2, пауза до %3</translation>
    </message>
    <message>
        <source>the play must rest for 0 to 365 days</source>
        <translation>пауза после плея — от 0 до 365 дней</translation>
    </message>
    <message numerus="yes">
        <source>The first day, %1, is past: %n task(s) would be overdue at once.</source>
        <translation>
            <numerusform>Первый день, %1, уже прошёл: %n задача сразу окажется просроченной.</numerusform>
            <numerusform>Первый день, %1, уже прошёл: %n задачи сразу окажутся просроченными.</numerusform>
            <numerusform>Первый день, %1, уже прошёл: %n задач сразу окажутся просроченными.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day, %1, is past.</source>
        <translation>Первый день, %1, уже прошёл.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough data: at least %n more account(s) with a done task in each of “%1” and “%2”, then look again.</source>
        <translation>
            <numerusform>Данных мало: нужен ещё хотя бы %n аккаунт с выполненной задачей в каждом из «%1» и «%2», затем взгляните снова.</numerusform>
            <numerusform>Данных мало: нужны ещё хотя бы %n аккаунта с выполненной задачей в каждом из «%1» и «%2», затем взгляните снова.</numerusform>
            <numerusform>Данных мало: нужны ещё хотя бы %n аккаунтов с выполненной задачей в каждом из «%1» и «%2», затем взгляните снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no play yet, so there is no “%1”. The Plays page adds those that ship with Talbook.</source>
        <translation>В плане ещё нет плеев, поэтому нет и «%1». Готовые плеи добавляются на странице «Плеи».</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестный</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>a record that is no longer there</source>
        <translation>запись, которой больше нет</translation>
    </message>
    <message>
        <source>Settings of the plan</source>
        <translation>Настройки плана</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Target account list</source>
        <translation>Список целевых аккаунтов</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Lines of influence</source>
        <translation>Линии влияния</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Активности</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Строки бюджета</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Плеи</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Decisions on next actions</source>
        <translation>Решения по следующим действиям</translation>
    </message>
    <message>
        <source>Items of the quarter&apos;s plan</source>
        <translation>Пункты плана квартала</translation>
    </message>
    <message>
        <source>Account reviews</source>
        <translation>Обзоры аккаунтов</translation>
    </message>
    <message>
        <source>Discovery answers</source>
        <translation>Ответы на вопросы</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Контент</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Scoring models</source>
        <translation>Модели скоринга</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Columns of imports</source>
        <translation>Столбцы импорта</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Фактическая стоимость</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Препятствия</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Fields of the content matrix</source>
        <translation>Ячейки матрицы контента</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>Плановая стоимость</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Внешний ID</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Прочие столбцы</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>В списке с</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Left the list on</source>
        <translation>Вышел из списка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Зрелость</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Наш контакт</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Planned due day</source>
        <translation>Плановый срок</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Плановое начало</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Плей</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Role as imported</source>
        <translation>Роль при импорте</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Дата завершения</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Tier capacities</source>
        <translation>Ёмкость уровней</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Currency of the plan</source>
        <translation>Валюта плана</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Первый месяц финансового года</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Модель скоринга</translation>
    </message>
    <message>
        <source>Chosen program</source>
        <translation>Выбранная программа</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>from their side</source>
        <translation>с их стороны</translation>
    </message>
    <message>
        <source>from our side</source>
        <translation>с нашей стороны</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n account(s) stand in this tier, which has room for %1.</source>
        <translation>
            <numerusform>На этом уровне %n аккаунт, а мест на нём %1.</numerusform>
            <numerusform>На этом уровне %n аккаунта, а мест на нём %1.</numerusform>
            <numerusform>На этом уровне %n аккаунтов, а мест на нём %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the weakest to the next tier, or choose a preset with more room.</source>
        <translation>Переведите слабейших на следующий уровень или выберите более вместительный набор уровней.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are on the target account list; all tiers together have room for %1.</source>
        <translation>
            <numerusform>В списке целевых аккаунтов %n аккаунт, а мест на всех уровнях %1.</numerusform>
            <numerusform>В списке целевых аккаунтов %n аккаунта, а мест на всех уровнях %1.</numerusform>
            <numerusform>В списке целевых аккаунтов %n аккаунтов, а мест на всех уровнях %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take accounts off the list, or choose a preset with more room.</source>
        <translation>Сократите список или выберите более вместительный набор уровней.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of the target account list have no sales owner: %1.</source>
        <translation>
            <numerusform>У %n аккаунта из списка целевых нет ответственного продавца: %1.</numerusform>
            <numerusform>У %n аккаунтов из списка целевых нет ответственного продавца: %1.</numerusform>
            <numerusform>У %n аккаунтов из списка целевых нет ответственного продавца: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name an owner for each: without one, marketing works alone.</source>
        <translation>Назначьте ответственного каждому: без него маркетинг работает в одиночку.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>The plan has no intent data: neither signals nor activities of web, e-mail or product.</source>
        <translation>В плане нет данных о намерении: ни сигналов, ни активностей на сайте, в почте или в продукте.</translation>
    </message>
    <message>
        <source>Import signals, or the activities of your website and e-mail tool.</source>
        <translation>Импортируйте сигналы или активности сайта и почтовой системы.</translation>
    </message>
    <message>
        <source>Win a second and a third: if this one leaves, the account is lost.</source>
        <translation>Вовлеките второго и третьего человека: если единственный уйдёт, аккаунт потерян.</translation>
    </message>
    <message>
        <source>Find out who signs, and give that person the role.</source>
        <translation>Узнайте, кто подписывает, и задайте этому человеку роль.</translation>
    </message>
    <message>
        <source>Keep comparable accounts off the list: without them, results cannot be compared with anything.</source>
        <translation>Оставьте похожие аккаунты вне списка: без них результаты не с чем сравнить.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only one person is engaged at %n strategic account(s): %1.</source>
        <translation>
            <numerusform>В %n стратегическом аккаунте вовлечён только один человек: %1.</numerusform>
            <numerusform>В %n стратегических аккаунтах вовлечён только один человек: %1.</numerusform>
            <numerusform>В %n стратегических аккаунтах вовлечён только один человек: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No economic buyer is known at %n strategic account(s): %1.</source>
        <translation>
            <numerusform>Экономический покупатель неизвестен в %n стратегическом аккаунте: %1.</numerusform>
            <numerusform>Экономический покупатель неизвестен в %n стратегических аккаунтах: %1.</numerusform>
            <numerusform>Экономический покупатель неизвестен в %n стратегических аккаунтах: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>an account, what it cost, its tier&apos;s limit</comment>
        <translation>%1 (%2 из %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) cost more in a year than their tier allows: %1.</source>
        <translation>
            <numerusform>%n аккаунт обошёлся за год дороже, чем позволяет его уровень: %1.</numerusform>
            <numerusform>%n аккаунта обошлись за год дороже, чем позволяет их уровень: %1.</numerusform>
            <numerusform>%n аккаунтов обошлись за год дороже, чем позволяет их уровень: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend less on them, or move them to a higher tier.</source>
        <translation>Тратьте на них меньше или переведите их на уровень выше.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) got less in a year than their tier asks for: %1.</source>
        <translation>
            <numerusform>В %n аккаунт за год вложено меньше, чем требует его уровень: %1.</numerusform>
            <numerusform>В %n аккаунта за год вложено меньше, чем требует их уровень: %1.</numerusform>
            <numerusform>В %n аккаунтов за год вложено меньше, чем требует их уровень: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invest in them, or move them to a lower tier.</source>
        <translation>Вложитесь в них или переведите их на уровень ниже.</translation>
    </message>
    <message>
        <source>The goals of the program count leads, and no accounts: “%1”.</source>
        <translation>В целях программы считают лиды, а не аккаунты: «%1».</translation>
    </message>
    <message>
        <source>Set goals for accounts: engaged, with an opportunity, won. A lead says little about a company.</source>
        <translation>Поставьте цели по аккаунтам: вовлечённые, со сделкой, выигранные. Лид мало говорит о компании.</translation>
    </message>
    <message numerus="yes">
        <source>Every account of the plan (%n) is on the target account list.</source>
        <translation>
            <numerusform>Все аккаунты плана (%n) входят в список целевых.</numerusform>
            <numerusform>Все аккаунты плана (%n) входят в список целевых.</numerusform>
            <numerusform>Все аккаунты плана (%n) входят в список целевых.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first program began on %1, less than six months ago; %n account(s) of the list have closed deals since: %2.</source>
        <translation>
            <numerusform>Первая программа началась %1, меньше полугода назад; с тех пор сделки закрылись у %n аккаунта списка: %2.</numerusform>
            <numerusform>Первая программа началась %1, меньше полугода назад; с тех пор сделки закрылись у %n аккаунтов списка: %2.</numerusform>
            <numerusform>Первая программа началась %1, меньше полугода назад; с тех пор сделки закрылись у %n аккаунтов списка: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch engagement and pipeline; judge revenue and win rate from %1 on.</source>
        <translation>Следите за вовлечённостью и воронкой; о выручке и доле побед судите с %1.</translation>
    </message>
    <message>
        <source>This model needs the days of touchpoints and milestones, and a table of paths has none. Use it on a plan, or choose first, last, linear, u-shaped, markov or shapley.</source>
        <translation>Этой модели нужны даты точек касания и вех, а в таблице путей их нет. Примените её к плану или выберите first, last, linear, u-shaped, markov или shapley.</translation>
    </message>
    <message>
        <source>The half-life must be a number of days above 0.</source>
        <translation>Период полураспада — число дней больше 0.</translation>
    </message>
    <message>
        <source>The order of the Markov chain must be 1 to 4, not %1.</source>
        <translation>Порядок цепи Маркова — от 1 до 4, а не %1.</translation>
    </message>
    <message>
        <source>There are %1 won and lost paths with touchpoints, and a data-driven model wants at least %2: from fewer it reads chance. Take a longer period, or lower the minimum.</source>
        <translation>Выигранных и проигранных путей с точками касания — %1, а модели, основанной на данных, нужно не меньше %2, иначе она отражает случайность. Возьмите период длиннее или уменьшите минимум.</translation>
    </message>
    <message>
        <source>Nothing was won, so there is nothing to divide.</source>
        <translation>Выигранных сделок нет, делить нечего.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Give %3.</source>
        <translation>%1: значение %2 не подходит. Укажите %3.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>целое число от %1 до %2</translation>
    </message>
    <message>
        <source>The days that attribution looks back</source>
        <translation>Глубина атрибуции в днях</translation>
    </message>
    <message>
        <source>The days in which a touch influences an opportunity</source>
        <translation>Дни, в которые касание влияет на сделку</translation>
    </message>
    <message>
        <source>The order of the Markov chain</source>
        <translation>Порядок цепи Маркова</translation>
    </message>
    <message>
        <source>The minimum of paths</source>
        <translation>Минимум путей</translation>
    </message>
    <message>
        <source>The number of resamples</source>
        <translation>Число выборок бутстрэпа</translation>
    </message>
    <message>
        <source>The half-life</source>
        <translation>Период полураспада</translation>
    </message>
    <message>
        <source>a number of days above 0 and up to %1</source>
        <translation>число дней больше 0 и не больше %1</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Первое касание</translation>
    </message>
    <message>
        <source>All credit to the first touchpoint.</source>
        <translation>Весь вклад — первой точке касания.</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Последнее касание</translation>
    </message>
    <message>
        <source>All credit to the last touchpoint.</source>
        <translation>Весь вклад — последней точке касания.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Линейная</translation>
    </message>
    <message>
        <source>Equal credit to every touchpoint; repeats count.</source>
        <translation>Поровну всем точкам касания; повторы считаются.</translation>
    </message>
    <message>
        <source>Time decay</source>
        <translation>С затуханием</translation>
    </message>
    <message>
        <source>Credit halves with every half-life before the close.</source>
        <translation>Вклад уменьшается вдвое с каждым периодом полураспада до закрытия.</translation>
    </message>
    <message>
        <source>U-shaped</source>
        <translation>U-образная</translation>
    </message>
    <message>
        <source>40 % to the first, 40 % to the last, 20 % over the middle; two share evenly.</source>
        <translation>40 % — первому касанию, 40 % — последнему, 20 % делят средние; два касания делят поровну.</translation>
    </message>
    <message>
        <source>W-shaped</source>
        <translation>W-образная</translation>
    </message>
    <message>
        <source>30 % each to the first touchpoint, the one at or last before MQL, and the one at or last before the opportunity&apos;s creation; 10 % over the rest. Missing milestones leave their credit to the others.</source>
        <translation>По 30 % — первой точке касания, последней не позже MQL и последней не позже создания сделки; 10 % делят остальные. Доля недостающих вех достаётся остальным вехам.</translation>
    </message>
    <message>
        <source>ABM</source>
        <translation>ABM</translation>
    </message>
    <message>
        <source>40 % to marketing touchpoints before the opportunity, 30 % to those after its creation, 20 % to sales, 10 % to customer success; an empty group&apos;s part goes to the others in proportion.</source>
        <translation>40 % — касаниям маркетинга до сделки, 30 % — после её создания, 20 % — продажам, 10 % — работе с клиентом; доля пустой группы распределяется между остальными пропорционально.</translation>
    </message>
    <message>
        <source>Markov chain</source>
        <translation>Цепь Маркова</translation>
    </message>
    <message>
        <source>By what would be lost without it: the removal effect in the chain of won and lost paths.</source>
        <translation>По тому, что было бы потеряно без канала: эффект удаления в цепи выигранных и проигранных путей.</translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation>Шепли</translation>
    </message>
    <message>
        <source>The Shapley value over sets: a set is worth what the paths within it brought.</source>
        <translation>Вектор Шепли по множествам: множество стоит столько, сколько принесли пути внутри него.</translation>
    </message>
    <message>
        <source>Markov chain of order %1 over won and lost paths, solved exactly as an absorbing chain; credit is the share in the sum of removal effects.</source>
        <translation>Цепь Маркова порядка %1 по выигранным и проигранным путям, решённая точно как поглощающая цепь; вклад — доля в сумме эффектов удаления.</translation>
    </message>
    <message>
        <source>Set-Shapley of conversions, exact over all sets of keys (up to 15): a set is worth the conversions of the paths that lie within it. Neither the leave-one-out value nor the one of conversion rates.</source>
        <translation>Вектор Шепли конверсий по множествам, точно по всем множествам (до 15 элементов): множество стоит столько, сколько конверсий у путей внутри него. Это не метод исключения по одному и не вариант на долях конверсии.</translation>
    </message>
    <message>
        <source>Set-Shapley of conversions in its closed form (more than 15 keys): each path&apos;s conversions in equal parts to its distinct keys, which is exactly the value over all sets. Neither the leave-one-out value nor the one of conversion rates.</source>
        <translation>Вектор Шепли конверсий по множествам в замкнутом виде (больше 15 элементов): конверсии каждого пути поровну его разным элементам, что в точности равно значению по всем множествам. Это не метод исключения по одному и не вариант на долях конверсии.</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Без кампании</translation>
    </message>
    <message>
        <source>No play</source>
        <translation>Без плея</translation>
    </message>
    <message>
        <source>No asset</source>
        <translation>Без материала</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Без уровня</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Плей</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>%1 gets %2 to %3 of the credit, depending on the model: least by “%4”, most by “%5”.</source>
        <translation>%1: от %2 до %3 вклада в зависимости от модели; меньше всего — «%4», больше всего — «%5».</translation>
    </message>
    <message>
        <source>The value to reach is no number. Give one, or leave it empty.</source>
        <translation>Целевое значение — не число. Укажите число или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The plan has no activities to tell from.</source>
        <translation>В плане нет активностей, по которым это можно узнать.</translation>
    </message>
    <message>
        <source>No opportunity with an amount was created in the period.</source>
        <translation>За период не создано ни одной сделки с суммой.</translation>
    </message>
    <message>
        <source>The plan has no people, or no activities of theirs, to tell from.</source>
        <translation>В плане нет стейкхолдеров или их активностей, по которым это можно узнать.</translation>
    </message>
    <message>
        <source>The plan has no opportunities.</source>
        <translation>В плане нет сделок.</translation>
    </message>
    <message>
        <source>No deal was closed in the period.</source>
        <translation>За период не закрыто ни одной сделки.</translation>
    </message>
    <message>
        <source>No deal with an amount was won in the period.</source>
        <translation>За период не выиграно ни одной сделки с суммой.</translation>
    </message>
    <message>
        <source>No deal won in the period has both dates, of its creation and its close.</source>
        <translation>Ни у одной сделки, выигранной за период, нет обеих дат: создания и закрытия.</translation>
    </message>
    <message>
        <source>No deal won in the period has both dates.</source>
        <translation>Ни у одной сделки, выигранной за период, нет обеих дат.</translation>
    </message>
    <message>
        <source>It takes a win rate, a deal size and a cycle of a day at least; one of them is not known in the period.</source>
        <translation>Нужны доля побед, средняя сделка и цикл не короче дня; чего-то из этого за период нет.</translation>
    </message>
    <message>
        <source>No account has come so far since it joined the list.</source>
        <translation>Ни один аккаунт ещё не дошёл до этого после включения в список.</translation>
    </message>
    <message>
        <source>Nobody has joined a list, so no time runs.</source>
        <translation>В списке никого нет, отсчитывать время не от чего.</translation>
    </message>
    <message>
        <source>No stakeholder was contacted in the period.</source>
        <translation>За период не связывались ни с одним стейкхолдером.</translation>
    </message>
    <message>
        <source>There is nothing in the period to share the cost by.</source>
        <translation>За период нет того, на что делить расходы.</translation>
    </message>
    <message>
        <source>Nothing was spent in the period.</source>
        <translation>За период ничего не потрачено.</translation>
    </message>
    <message>
        <source>Nobody is on a target list in the period: this is of all accounts.</source>
        <translation>За период в TAL никого нет: показатель — по всем аккаунтам.</translation>
    </message>
    <message>
        <source>Few cases (%1): no conclusion.</source>
        <translation>Мало случаев (%1), вывод делать рано.</translation>
    </message>
    <message>
        <source>The rest has few cases (%1): no comparison.</source>
        <translation>У остальных мало случаев (%1), сравнивать рано.</translation>
    </message>
    <message>
        <source>The benchmark is a multiple of the rest&apos;s figure.</source>
        <translation>Ориентир задан кратно показателю остальных аккаунтов.</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) without an amount or an exchange rate left out.</source>
        <translation>
            <numerusform>Не учтена %n сделка без суммы или без курса валюты.</numerusform>
            <numerusform>Не учтены %n сделки без суммы или без курса валюты.</numerusform>
            <numerusform>Не учтено %n сделок без суммы или без курса валюты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs in %1 are left out: no exchange rate.</source>
        <translation>Расходы в %1 не учтены: нет курса.</translation>
    </message>
    <message>
        <source>Costs of tasks count by whole months.</source>
        <translation>Расходы по задачам считаются целыми месяцами.</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>Доля вовлечённых аккаунтов</translation>
    </message>
    <message>
        <source>Accounts of the list with an inbound activity in the last 30 days / accounts of the list.</source>
        <translation>Аккаунты списка с входящей активностью за последние 30 дней / аккаунты списка.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Охват списка</translation>
    </message>
    <message>
        <source>Accounts of the list with any activity in the period / accounts of the list.</source>
        <translation>Аккаунты списка с любой активностью за период / аккаунты списка.</translation>
    </message>
    <message>
        <source>Committee coverage</source>
        <translation>Охват закупочных комитетов</translation>
    </message>
    <message>
        <source>Required buying roles with an engaged stakeholder / required roles, the mean over the list.</source>
        <translation>Обязательные роли с вовлечённым стейкхолдером / обязательные роли, в среднем по списку.</translation>
    </message>
    <message>
        <source>Contacts engaged per account</source>
        <translation>Вовлечённых контактов на аккаунт</translation>
    </message>
    <message>
        <source>Engaged stakeholders / accounts of the list.</source>
        <translation>Вовлечённые стейкхолдеры / аккаунты списка.</translation>
    </message>
    <message>
        <source>Accounts with opportunities</source>
        <translation>Аккаунты со сделками</translation>
    </message>
    <message>
        <source>Accounts of the list with an opportunity created in the period / accounts that are or were on it.</source>
        <translation>Аккаунты списка, по которым за период создана сделка / аккаунты, которые в нём есть или были.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Opportunities created in the period on accounts of the list.</source>
        <translation>Сделки, созданные за период по аккаунтам списка.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Amounts of the opportunities created in the period on accounts of the list.</source>
        <translation>Суммы сделок, созданных за период по аккаунтам списка.</translation>
    </message>
    <message>
        <source>Share of pipeline</source>
        <translation>Доля в воронке</translation>
    </message>
    <message>
        <source>Pipeline from the list / pipeline from all accounts.</source>
        <translation>Воронка по списку / воронка по всем аккаунтам.</translation>
    </message>
    <message>
        <source>Influenced pipeline</source>
        <translation>Воронка под влиянием маркетинга</translation>
    </message>
    <message>
        <source>Amounts of those opportunities that had a marketing touchpoint in the 180 days (unless the plan says otherwise) before creation or while open.</source>
        <translation>Суммы тех из этих сделок, у которых была точка касания с маркетингом за 180 дней (если в плане не указано иначе) до создания или пока сделка открыта.</translation>
    </message>
    <message>
        <source>Influenced share</source>
        <translation>Доля под влиянием маркетинга</translation>
    </message>
    <message>
        <source>Influenced pipeline / pipeline from the list.</source>
        <translation>Воронка под влиянием маркетинга / воронка по списку.</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Выигранные сделки</translation>
    </message>
    <message>
        <source>Deals of the list won in the period, by the day they were closed.</source>
        <translation>Сделки аккаунтов списка, выигранные за период, по дате закрытия.</translation>
    </message>
    <message>
        <source>Won revenue</source>
        <translation>Выигранная выручка</translation>
    </message>
    <message>
        <source>Amounts of the won deals.</source>
        <translation>Суммы выигранных сделок.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Accounts of the list that won a deal in the period and none before it.</source>
        <translation>Аккаунты списка с первой выигранной сделкой в этом периоде.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Доля побед</translation>
    </message>
    <message>
        <source>Won / (won + lost), closed in the period, with Wilson&apos;s 95 % interval.</source>
        <translation>Выигранные / (выигранные + проигранные), закрытые за период, с интервалом Уилсона 95 %.</translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation>Средняя сделка</translation>
    </message>
    <message>
        <source>Mean amount of the won deals, with Student&apos;s 95 % interval.</source>
        <translation>Средняя сумма выигранных сделок, с интервалом Стьюдента 95 %.</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Цикл сделки</translation>
    </message>
    <message>
        <source>Median days from created to closed won.</source>
        <translation>Медиана дней от создания до выигрыша.</translation>
    </message>
    <message>
        <source>Sales cycle, mean</source>
        <translation>Цикл сделки, среднее</translation>
    </message>
    <message>
        <source>Mean days from created to closed won.</source>
        <translation>Среднее число дней от создания до выигрыша.</translation>
    </message>
    <message>
        <source>MQL to SQL</source>
        <translation>От MQL до SQL</translation>
    </message>
    <message>
        <source>Median days from MQL to SQL, of deals won in the period.</source>
        <translation>Медиана дней от MQL до SQL по сделкам, выигранным за период.</translation>
    </message>
    <message>
        <source>SQL to won</source>
        <translation>От SQL до выигрыша</translation>
    </message>
    <message>
        <source>Median days from SQL to won, of deals won in the period.</source>
        <translation>Медиана дней от SQL до выигрыша по сделкам, выигранным за период.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Скорость воронки</translation>
    </message>
    <message>
        <source>Opportunities created in the period × win rate × average deal size / median cycle in days: an amount a day.</source>
        <translation>Сделки, созданные за период × доля побед × средняя сделка / медианный цикл в днях: сумма в день.</translation>
    </message>
    <message>
        <source>Time to first engagement</source>
        <translation>Время до первого вовлечения</translation>
    </message>
    <message>
        <source>Median days from joining the list to the first inbound activity.</source>
        <translation>Медиана дней от включения в список до первой входящей активности.</translation>
    </message>
    <message>
        <source>Time to opportunity</source>
        <translation>Время до сделки</translation>
    </message>
    <message>
        <source>Median days from joining the list to the first opportunity.</source>
        <translation>Медиана дней от включения в список до первой сделки.</translation>
    </message>
    <message>
        <source>Meeting conversion</source>
        <translation>Конверсия во встречу</translation>
    </message>
    <message>
        <source>Stakeholders with a meeting / stakeholders contacted, in the period.</source>
        <translation>Стейкхолдеры, с которыми была встреча / стейкхолдеры, с которыми связывались, за период.</translation>
    </message>
    <message>
        <source>Program cost</source>
        <translation>Расходы программы</translation>
    </message>
    <message>
        <source>What was spent, as the Budget page says.</source>
        <translation>Сколько потрачено — как на странице «Бюджет».</translation>
    </message>
    <message>
        <source>Cost per engaged account</source>
        <translation>Расходы на вовлечённый аккаунт</translation>
    </message>
    <message>
        <source>Program cost / accounts of the list with an inbound activity in the period.</source>
        <translation>Расходы программы / аккаунты списка с входящей активностью за период.</translation>
    </message>
    <message>
        <source>Cost per opportunity</source>
        <translation>Расходы на сделку</translation>
    </message>
    <message>
        <source>Program cost / opportunities created in the period on accounts of the list.</source>
        <translation>Расходы программы / сделки, созданные за период по аккаунтам списка.</translation>
    </message>
    <message>
        <source>Cost per new customer (CAC)</source>
        <translation>Расходы на нового клиента (CAC)</translation>
    </message>
    <message>
        <source>Program cost / new customers.</source>
        <translation>Расходы программы / новые клиенты.</translation>
    </message>
    <message>
        <source>Attributed revenue</source>
        <translation>Атрибутированная выручка</translation>
    </message>
    <message>
        <source>Amounts of the won deals with at least one touchpoint: what every attribution model divides.</source>
        <translation>Суммы выигранных сделок, у которых есть хотя бы одна точка касания: именно их делит каждая модель атрибуции.</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>(Attributed revenue − program cost) / program cost, as a ratio.</source>
        <translation>(Атрибутированная выручка − расходы программы) / расходы программы, в виде отношения.</translation>
    </message>
    <message>
        <source>ROI in per cent</source>
        <translation>ROI в процентах</translation>
    </message>
    <message>
        <source>(Attributed revenue − program cost) / program cost, as a percentage.</source>
        <translation>(Атрибутированная выручка − расходы программы) / расходы программы, в процентах.</translation>
    </message>
    <message>
        <source>Win rate, 12 months</source>
        <translation>Доля побед за 12 месяцев</translation>
    </message>
    <message>
        <source>Won / (won + lost), closed in the last 365 days, as on the Home page.</source>
        <translation>Выигранные / (выигранные + проигранные), закрытые за последние 365 дней, как на странице «Главная».</translation>
    </message>
    <message>
        <source>Average deal size, 12 months</source>
        <translation>Средняя сделка за 12 месяцев</translation>
    </message>
    <message>
        <source>Mean amount of the deals won in the last 365 days, as on the Home page.</source>
        <translation>Средняя сумма сделок, выигранных за последние 365 дней, как на странице «Главная».</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 в день</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a length of time, possibly broken</comment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>at least %1 times the rest</source>
        <translation>не менее ×%1 к остальным</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>менее %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source> (mature: %1)</source>
        <comment>what a mature program reaches</comment>
        <translation> (у зрелых: %1)</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a benchmark</comment>
        <translation>Достигнут</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a benchmark</comment>
        <translation>Не достигнут</translation>
    </message>
    <message>
        <source>Too few cases</source>
        <translation>Мало случаев</translation>
    </message>
    <message>
        <source>Target list</source>
        <translation>TAL</translation>
    </message>
    <message>
        <source>The rest</source>
        <comment>accounts off the list</comment>
        <translation>Остальные</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Без ответственного</translation>
    </message>
    <message>
        <source>The period ends on %1, before it begins on %2. Give the earlier day first.</source>
        <translation>Период заканчивается %1, раньше своего начала %2. Сначала укажите более раннюю дату.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) address this role, and no asset is meant for it: %1.</source>
        <translation>
            <numerusform>К этой роли обращается %n кампания, а материалов для неё нет: %1.</numerusform>
            <numerusform>К этой роли обращаются %n кампании, а материалов для неё нет: %1.</numerusform>
            <numerusform>К этой роли обращаются %n кампаний, а материалов для неё нет: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter what there is for the role in the content matrix, or have it made.</source>
        <translation>Внесите в матрицу контента то, что для этой роли уже есть, или закажите новое.</translation>
    </message>
    <message>
        <source>Say why the finding does not count here, so that others understand it later.</source>
        <translation>Напишите, почему замечание здесь не учитывается, чтобы потом это поняли другие.</translation>
    </message>
    <message>
        <source>Who gets the credit</source>
        <translation>Чья это заслуга</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Разброс</translation>
    </message>
    <message>
        <source>%1 models, % of %2</source>
        <translation>моделей: %1, % от %2</translation>
    </message>
    <message>
        <source>the won deals</source>
        <translation>выигранных сделок</translation>
    </message>
    <message>
        <source>Least by %1, most by %2.</source>
        <translation>Меньше всего — %1, больше всего — %2.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Вклад</translation>
    </message>
    <message numerus="yes">
        <source>%1 of won revenue has no touchpoint and is nobody’s credit (%n deal(s)).</source>
        <translation>
            <numerusform>Не распределено %1 выигранной выручки: %n сделка без касаний.</numerusform>
            <numerusform>Не распределено %1 выигранной выручки: %n сделки без касаний.</numerusform>
            <numerusform>Не распределено %1 выигранной выручки: %n сделок без касаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <comment>models, and the reason</comment>
        <translation>Не показаны: %1. %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n случай</numerusform>
            <numerusform>%n случая</numerusform>
            <numerusform>%n случаев</numerusform>
        </translation>
    </message>
    <message>
        <source>Few cases: too few to conclude anything.</source>
        <translation>Мало случаев: делать выводы рано.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>with 95 % intervals</source>
        <translation>с интервалами 95 %</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>Each figure with its 95 % interval in brackets. ◇ marks few cases: too few to conclude anything from a comparison.</source>
        <translation>У каждого значения в скобках — интервал 95 %. Знак ◇ — мало случаев: делать выводы из сравнения нельзя.</translation>
    </message>
    <message>
        <source>95 % interval in brackets; ◇ few cases</source>
        <translation>в скобках — интервал 95 %; ◇ — мало случаев</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Ориентир</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>a currency</comment>
        <translation>тыс. %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>The period has no month yet.</source>
        <translation>В периоде ещё нет ни одного месяца.</translation>
    </message>
    <message>
        <source>Revenue against cost</source>
        <translation>Выручка и затраты</translation>
    </message>
    <message>
        <source>cumulative, %1</source>
        <comment>a unit</comment>
        <translation>нарастающим итогом, %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Pipeline by month</source>
        <translation>Воронка по месяцам</translation>
    </message>
    <message>
        <source>Influenced</source>
        <translation>С влиянием</translation>
    </message>
    <message>
        <source>Not influenced</source>
        <translation>Без влияния</translation>
    </message>
    <message>
        <source>Engagement and coverage</source>
        <translation>Вовлечённость и охват комитетов</translation>
    </message>
    <message>
        <source>week by week, %</source>
        <translation>по неделям, %</translation>
    </message>
    <message>
        <source>Week until</source>
        <translation>Неделя до</translation>
    </message>
    <message>
        <source>Week by week the program itself is followed: choose it above, and its list must have accounts.</source>
        <translation>По неделям прослеживается сама программа: выберите её выше, и в её списке должны быть аккаунты.</translation>
    </message>
    <message>
        <source>Engaged</source>
        <comment>share of accounts</comment>
        <translation>Вовлечены</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>of committees</comment>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Путь к сделке</translation>
    </message>
    <message>
        <source>accounts of the period</source>
        <translation>аккаунты периода</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>Accounts that are or were on the list in the period.</source>
        <translation>Аккаунты, которые в периоде состоят или состояли в списке.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Охвачены</translation>
    </message>
    <message>
        <source>Engaged</source>
        <comment>accounts</comment>
        <translation>Вовлечены</translation>
    </message>
    <message>
        <source>Accounts of the list with an inbound activity in the period.</source>
        <translation>Аккаунты списка с входящей активностью в периоде.</translation>
    </message>
    <message>
        <source>With an opportunity</source>
        <translation>Со сделкой</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграны</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>revenue for its cost</comment>
        <translation>%1 за %2</translation>
    </message>
    <message>
        <source>95 % interval: %1.</source>
        <translation>Интервал 95 %: %1.</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>All days until today</source>
        <translation>Всё время до сегодня</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>outcome of an opportunity</comment>
        <translation>Выиграна</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>outcome of an opportunity</comment>
        <translation>Проиграна</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>outcome of an opportunity</comment>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>All models agree: %1 gets %2 of the credit.</source>
        <translation>Все модели сходятся: %1 — %2 вклада.</translation>
    </message>
    <message>
        <source>Few cases (%1): no comparison with other accounts.</source>
        <translation>Мало случаев (%1), с остальными аккаунтами не сравнивается.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>%1 of the cost is of no tier: it stands in no tier&apos;s cost or ROI.</source>
        <translation>%1 затрат не относятся ни к одному уровню и в затраты и ROI уровней не входят.</translation>
    </message>
    <message>
        <source>%1 of the cost is shared by accounts: it stands in no owner&apos;s cost or ROI.</source>
        <translation>%1 затрат — общие для нескольких аккаунтов и в затраты и ROI ответственных не входят.</translation>
    </message>
    <message>
        <source>Cost and ROI by tier and owner</source>
        <translation>Затраты и ROI по уровням и ответственным</translation>
    </message>
    <message>
        <source>Cost and ROI by tier</source>
        <translation>Затраты и ROI по уровням</translation>
    </message>
    <message>
        <source>Few cases: too few to compare with others.</source>
        <translation>Случаев мало: для сравнения с другими недостаточно.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Рассмотрен</translation>
    </message>
    <message>
        <source>not this week, last on %1</source>
        <translation>не на этой неделе, последний раз %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Новое с %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>(strength %1)</source>
        <translation>(сила %1)</translation>
    </message>
    <message>
        <source>Touches from their side: %1</source>
        <translation>Касания с их стороны: %1</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Следующие действия</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Открытые задачи</translation>
    </message>
    <message>
        <source>%1, overdue: %2</source>
        <translation>%1, просрочено: %2</translation>
    </message>
    <message>
        <source>Weekly account review, %1</source>
        <translation>Еженедельный обзор аккаунтов, %1</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n сотрудник</numerusform>
            <numerusform>%n сотрудника</numerusform>
            <numerusform>%n сотрудников</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, and the plan has no rate for it</source>
        <translation>в %1, а курса этой валюты в плане нет</translation>
    </message>
    <message>
        <source>no competitor&apos;s product known</source>
        <translation>продукты конкурентов неизвестны</translation>
    </message>
    <message>
        <source>no bands are set</source>
        <translation>диапазоны не заданы</translation>
    </message>
    <message>
        <source>below %1: nothing</source>
        <translation>меньше %1: 0 баллов</translation>
    </message>
    <message>
        <source>%1 or more: %2</source>
        <translation>от %1: %2</translation>
    </message>
    <message>
        <source>%1 to below %2: %3</source>
        <translation>от %1, но меньше %2: %3</translation>
    </message>
    <message>
        <source>an empty field earns nothing</source>
        <translation>за пустое поле баллов нет</translation>
    </message>
    <message>
        <source>primary industry: %1</source>
        <translation>основная отрасль: %1</translation>
    </message>
    <message>
        <source>secondary industry: %1</source>
        <translation>дополнительная отрасль: %1</translation>
    </message>
    <message>
        <source>not a target industry: nothing</source>
        <translation>не целевая отрасль: 0 баллов</translation>
    </message>
    <message>
        <source>outside the target regions: nothing</source>
        <translation>вне целевых регионов: 0 баллов</translation>
    </message>
    <message>
        <source>%1 of %2 must-haves, %3 of %4 nice-to-haves: %5</source>
        <translation>обязательных: %1 из %2, желательных: %3 из %4 — %5</translation>
    </message>
    <message>
        <source>uses a competitor: %1</source>
        <translation>пользуется продуктом конкурента: %1</translation>
    </message>
    <message>
        <source>uses a legacy system: %1</source>
        <translation>пользуется устаревшей системой: %1</translation>
    </message>
    <message>
        <source>neither a competitor nor a legacy system: nothing</source>
        <translation>ни конкурента, ни устаревшей системы: 0 баллов</translation>
    </message>
    <message>
        <source>%1 is unknown.</source>
        <translation>%1: неизвестно.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at strength %2, %3</source>
        <translation>%1, сила %2, %3</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не подключён</translation>
    </message>
    <message>
        <source>the plan has no such record; its weight goes to the other sources</source>
        <translation>таких записей в плане нет; вес переходит подключённым источникам, если они есть</translation>
    </message>
    <message>
        <source>%1 points after decay</source>
        <translation>баллов с учётом затухания: %1</translation>
    </message>
    <message>
        <source>%1 of %2 points: %3</source>
        <translation>%1 из %2 баллов: %3</translation>
    </message>
    <message>
        <source>no such signal</source>
        <translation>такого сигнала нет</translation>
    </message>
    <message>
        <source>the strongest signal after decay: %1 of 100</source>
        <translation>самый сильный сигнал с учётом затухания: %1 из 100</translation>
    </message>
    <message>
        <source>No source of intent is connected, so intent is 0 for every account.</source>
        <translation>Не подключён ни один источник намерения, поэтому у всех аккаунтов намерение равно 0.</translation>
    </message>
    <message>
        <source>Not connected: %1.</source>
        <translation>Не подключено: %1.</translation>
    </message>
    <message>
        <source>Engagement points</source>
        <translation>Баллы вовлечённости</translation>
    </message>
    <message>
        <source>%1 points in %2 days</source>
        <translation>%1 за последние %2 дн.</translation>
    </message>
    <message>
        <source>%1 points are full engagement</source>
        <translation>полная вовлечённость — %1 баллов</translation>
    </message>
    <message>
        <source>Strategic value</source>
        <translation>Стратегическая ценность</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 из 100</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>задано вручную</translation>
    </message>
    <message>
        <source>from the expected contract value</source>
        <translation>по ожидаемой стоимости контракта</translation>
    </message>
    <message>
        <source>neither a value nor an expected contract value</source>
        <translation>не заданы ни ценность, ни ожидаемая стоимость контракта</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношения</translation>
    </message>
    <message numerus="yes">
        <source>%n supporting stakeholder(s)</source>
        <translation>
            <numerusform>%n сторонник</numerusform>
            <numerusform>%n сторонника</numerusform>
            <numerusform>%n сторонников</numerusform>
        </translation>
    </message>
    <message>
        <source>an engaged champion</source>
        <translation>вовлечённый чемпион</translation>
    </message>
    <message>
        <source>an earlier opportunity</source>
        <translation>прежняя сделка</translation>
    </message>
    <message>
        <source>%1 each, %2 for the champion, %3 for the opportunity, at most 100</source>
        <translation>по %1 за каждого, %2 за чемпиона, %3 за сделку, не больше 100</translation>
    </message>
    <message>
        <source>funding round</source>
        <translation>раунд финансирования</translation>
    </message>
    <message>
        <source>leadership change</source>
        <translation>смена руководства</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>расширение</translation>
    </message>
    <message>
        <source>contract renewal</source>
        <translation>продление контракта</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Момент</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>событий нет</translation>
    </message>
    <message>
        <source>events of %1 days, at most 100</source>
        <translation>события за %1 дн., не больше 100</translation>
    </message>
    <message>
        <source>Firmographic</source>
        <translation>Фирмографика</translation>
    </message>
    <message>
        <source>Technographic</source>
        <translation>Технографика</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Стратегия</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Размер компании</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>География</translation>
    </message>
    <message>
        <source>Technology stack</source>
        <translation>Технологический стек</translation>
    </message>
    <message>
        <source>Current solution</source>
        <translation>Текущее решение</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>as a source of intent</comment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>Использование продукта</translation>
    </message>
    <message>
        <source>Topic surge</source>
        <translation>Всплеск интереса к теме</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Наём</translation>
    </message>
    <message>
        <source>Technology change</source>
        <translation>Смена технологий</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>горячий</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>тёплый</translation>
    </message>
    <message>
        <source>engaged</source>
        <translation>вовлечённый</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>холодный</translation>
    </message>
    <message>
        <source>Immediate sales outreach</source>
        <translation>Немедленный выход продаж на контакт</translation>
    </message>
    <message>
        <source>Accelerated nurture</source>
        <translation>Ускоренный прогрев</translation>
    </message>
    <message>
        <source>Standard nurture</source>
        <translation>Обычный прогрев</translation>
    </message>
    <message>
        <source>Awareness campaign</source>
        <translation>Кампания на узнаваемость</translation>
    </message>
    <message>
        <source>There is no scoring model “%1”. There are: %2.</source>
        <translation>Модели оценки «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>There is no engagement table “%1”. There are: %2.</source>
        <translation>Таблицы вовлечённости «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to “%2”: a number from %3 to %4 is needed.</source>
        <translation>Для «%1» нельзя задать «%2»: нужно число от %3 до %4.</translation>
    </message>
    <message>
        <source>A scoring model has no “%1”. It has: %2.</source>
        <translation>В модели оценки нет «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>All weights are zero; at least one component must count.</source>
        <translation>Все веса равны нулю; учитываться должна хотя бы одна составляющая.</translation>
    </message>
    <message>
        <source>The cut-off of %1 lies above that of %2.</source>
        <translation>Порог категории %1 выше порога категории %2.</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Свои баллы</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>A what-if that is kept needs a name.</source>
        <translation>Вариант, который сохраняется, должен иметь имя.</translation>
    </message>
    <message>
        <source>There is a what-if “%1” already. Choose another name.</source>
        <translation>Вариант «%1» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>a target region: %1</source>
        <translation>целевой регион: %1</translation>
    </message>
    <message>
        <source>sales qualified</source>
        <translation>квалифицирован продажами</translation>
    </message>
    <message>
        <source>marketing qualified</source>
        <translation>квалифицирован маркетингом</translation>
    </message>
    <message>
        <source>This plan is to be scored by the model “%1”, which is not in it. “%2” is used instead. Choose a model under Account, Scoring Model.</source>
        <translation>План должен оцениваться по модели «%1», но её в нём нет. Вместо неё действует «%2». Выберите модель: «Аккаунт», «Модель оценки».</translation>
    </message>
    <message>
        <source>This plan sizes its tiers by “%1”, which this Talbook does not know. “%2” is used instead.</source>
        <translation>Вместимость уровней в плане задана набором «%1», а эта версия Talbook его не знает. Вместо него действует «%2».</translation>
    </message>
    <message>
        <source>the plan has no record of intent at all, so nothing is given</source>
        <translation>в плане нет ни одной записи о намерении, поэтому баллов нет</translation>
    </message>
</context>
<context>
    <name>ScoringCheck</name>
    <message>
        <source>%1: a whole number from %2 to %3 is needed.</source>
        <translation>%1: нужно целое число от %2 до %3.</translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3 is needed.</source>
        <translation>%1: нужно число от %2 до %3.</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Вес «%1»</translation>
    </message>
    <message>
        <source>All weights are 0; at least one component must count.</source>
        <translation>Все веса равны 0; учитываться должна хотя бы одна составляющая.</translation>
    </message>
    <message>
        <source>The model has no cut-offs.</source>
        <translation>В модели нет порогов категорий.</translation>
    </message>
    <message>
        <source>Tier of grade %1</source>
        <translation>Уровень категории %1</translation>
    </message>
    <message>
        <source>Cut-off of %1</source>
        <translation>Порог %1</translation>
    </message>
    <message>
        <source>The cut-off of %1 must lie below that of %2.</source>
        <translation>Порог %1 должен быть ниже порога %2.</translation>
    </message>
    <message>
        <source>Matrix: fit from</source>
        <translation>Матрица: соответствие от</translation>
    </message>
    <message>
        <source>Matrix: intent from</source>
        <translation>Матрица: намерение от</translation>
    </message>
    <message>
        <source>%1, band %2</source>
        <translation>%1, диапазон %2</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, от</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, значение</translation>
    </message>
    <message>
        <source>%1 must begin above the band before it.</source>
        <translation>%1 должен начинаться выше предыдущего.</translation>
    </message>
    <message>
        <source>%1: an entry of the list is empty.</source>
        <translation>%1: в списке есть пустая строка.</translation>
    </message>
    <message>
        <source>%1: “%2” is listed twice.</source>
        <translation>%1: «%2» указано дважды.</translation>
    </message>
    <message>
        <source>%1: must-haves and nice-to-haves together give more than 1.</source>
        <translation>%1: обязательные и желательные вместе дают больше 1.</translation>
    </message>
    <message>
        <source>All criteria weigh 0; at least one must count.</source>
        <translation>Все критерии имеют вес 0; учитываться должен хотя бы один.</translation>
    </message>
    <message>
        <source>“%1” stands for nothing; write “alias = name”.</source>
        <translation>«%1» ничего не заменяет; пишите «синоним = название».</translation>
    </message>
    <message>
        <source>“%1” stands for itself.</source>
        <translation>«%1» заменяет само себя.</translation>
    </message>
    <message>
        <source>The alias “%1” is listed twice.</source>
        <translation>Синоним «%1» указан дважды.</translation>
    </message>
    <message>
        <source>First-party</source>
        <translation>Собственные данные</translation>
    </message>
    <message>
        <source>Third-party</source>
        <translation>Внешние данные</translation>
    </message>
    <message>
        <source>First-party and third-party intent both weigh 0; one must count.</source>
        <translation>Собственные и внешние данные о намерении имеют вес 0; учитываться должно хотя бы одно.</translation>
    </message>
    <message>
        <source>Half-life of intent, days</source>
        <translation>Полураспад намерения, дней</translation>
    </message>
    <message>
        <source>Oldest record of intent, days</source>
        <translation>Самая старая запись о намерении, дней</translation>
    </message>
    <message>
        <source>Points for a full source</source>
        <translation>Баллы полного источника</translation>
    </message>
    <message>
        <source>Level “%1”, from</source>
        <translation>Уровень «%1», от</translation>
    </message>
    <message>
        <source>The level “%1” must begin below “%2”.</source>
        <translation>Уровень «%1» должен начинаться ниже, чем «%2».</translation>
    </message>
    <message>
        <source>Window of engagement, days</source>
        <translation>Окно вовлечённости, дней</translation>
    </message>
    <message>
        <source>Points for full engagement</source>
        <translation>Баллы полной вовлечённости</translation>
    </message>
    <message>
        <source>Half-life of engagement, days (0: no decay)</source>
        <translation>Полураспад вовлечённости, дней (0: без затухания)</translation>
    </message>
    <message>
        <source>A person stays engaged, days</source>
        <translation>Человек считается вовлечённым, дней</translation>
    </message>
    <message>
        <source>Points for “%1”</source>
        <translation>Баллы за «%1»</translation>
    </message>
    <message>
        <source>Points of “%1”</source>
        <translation>Баллы «%1»</translation>
    </message>
    <message>
        <source>An event counts, days</source>
        <translation>Событие учитывается, дней</translation>
    </message>
    <message>
        <source>Spike of intent, points in seven days</source>
        <translation>Всплеск намерения, пунктов за семь дней</translation>
    </message>
    <message>
        <source>Points of intent for “%1”</source>
        <translation>Баллы намерения за «%1»</translation>
    </message>
    <message>
        <source>Source of intent for “%1”: web, email, product or none is needed.</source>
        <translation>Источник намерения для «%1»: нужно web, email, product или none.</translation>
    </message>
</context>
<context>
    <name>ScoringModels</name>
    <message>
        <source>Name: a scoring model needs one.</source>
        <translation>Название: без него модель оценки не сохранить.</translation>
    </message>
    <message>
        <source>Name: there is a scoring model “%1” already. Choose another name.</source>
        <translation>Название: модель оценки «%1» уже есть. Выберите другое.</translation>
    </message>
    <message>
        <source>This scoring model is no longer in the plan.</source>
        <translation>Этой модели оценки в плане больше нет.</translation>
    </message>
    <message>
        <source>“%1” is a preset and stays as it is. Change a copy of it.</source>
        <translation>«%1» — готовая модель, она не меняется. Измените её копию.</translation>
    </message>
    <message>
        <source>%1, own copy</source>
        <translation>%1, своя копия</translation>
    </message>
    <message>
        <source>“%1” was not made of a preset, so there is none to go back to.</source>
        <translation>«%1» сделана не из готовой модели, возвращаться не к чему.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Choose another folder.</source>
        <translation>Не удаётся записать файл «%1». Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file “%1” holds no scoring model.</source>
        <translation>В файле «%1» нет модели оценки.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Open the account</source>
        <translation>Открыть аккаунт</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Изменить ячейку</translation>
    </message>
    <message>
        <source>Leave the field; go back to the table</source>
        <translation>Выйти из поля; вернуться к таблице</translation>
    </message>
    <message>
        <source>On to the next part of the page</source>
        <translation>К следующей части страницы</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Поиск команды или клавиши</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>В таблицах</translation>
    </message>
    <message>
        <source>Back to where the account was opened from</source>
        <translation>Назад, откуда был открыт аккаунт</translation>
    </message>
    <message>
        <source>The account above or below it in the table</source>
        <translation>Аккаунт выше или ниже в таблице</translation>
    </message>
    <message>
        <source>Next or previous tab</source>
        <translation>Следующая или предыдущая вкладка</translation>
    </message>
    <message>
        <source>Walk from person to person</source>
        <translation>Переход от человека к человеку</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>То же с выделением</translation>
    </message>
    <message>
        <source>To the first person</source>
        <translation>К первому человеку</translation>
    </message>
    <message>
        <source>Edit the person, or fill the missing role</source>
        <translation>Изменить человека или заполнить недостающую роль</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Добавить подчинённого</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Добавить коллегу того же уровня</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Свернуть или развернуть</translation>
    </message>
    <message>
        <source>Unfold, fold</source>
        <translation>Развернуть, свернуть</translation>
    </message>
    <message>
        <source>Remove from the committee</source>
        <translation>Убрать из комитета</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Paste copied people</source>
        <translation>Вставить скопированных людей</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Walk from account to account</source>
        <translation>Переход от аккаунта к аккаунту</translation>
    </message>
    <message>
        <source>Select the account, or let go of it</source>
        <translation>Выделить аккаунт или снять выделение</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Крупнее, мельче</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Walk from task to task</source>
        <translation>Переход от задачи к задаче</translation>
    </message>
    <message>
        <source>First or last task of the row</source>
        <translation>Первая или последняя задача в строке</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Открыть задачу</translation>
    </message>
    <message>
        <source>Select the task, or let go of it</source>
        <translation>Выделить задачу или снять выделение</translation>
    </message>
    <message>
        <source>Move by a day, with Shift by a week</source>
        <translation>Сдвинуть на день, с Shift — на неделю</translation>
    </message>
    <message>
        <source>Shorten or lengthen by a day, with Shift by a week</source>
        <translation>Короче или длиннее на день, с Shift — на неделю</translation>
    </message>
    <message>
        <source>Fold or unfold the group, all groups</source>
        <translation>Свернуть или развернуть группу, все группы</translation>
    </message>
    <message>
        <source>Show or hide the load</source>
        <translation>Показать или скрыть загрузку</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Перейти к сегодняшнему дню</translation>
    </message>
    <message>
        <source>Show a quarter</source>
        <translation>Показать квартал</translation>
    </message>
    <message>
        <source>Remove the tasks</source>
        <translation>Удалить задачи</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Remove the lines</source>
        <translation>Удалить строки</translation>
    </message>
    <message>
        <source>Open the line; open or close the group</source>
        <translation>Открыть строку; раскрыть или закрыть группу</translation>
    </message>
    <message>
        <source>Open or close the group</source>
        <translation>Раскрыть или закрыть группу</translation>
    </message>
    <message>
        <source>Paste amounts</source>
        <translation>Вставить суммы</translation>
    </message>
    <message>
        <source>Account in full</source>
        <translation>Аккаунт целиком</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Committee chart</source>
        <translation>Схема комитета</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n сигнал</numerusform>
            <numerusform>%n сигнала</numerusform>
            <numerusform>%n сигналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from them</source>
        <translation>
            <numerusform>%n от них</numerusform>
            <numerusform>%n от них</numerusform>
            <numerusform>%n от них</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from us</source>
        <translation>
            <numerusform>%n от нас</numerusform>
            <numerusform>%n от нас</numerusform>
            <numerusform>%n от нас</numerusform>
        </translation>
    </message>
    <message>
        <source>no records</source>
        <translation>нет записей</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>источник не указан</translation>
    </message>
    <message>
        <source>no channel given</source>
        <translation>канал не указан</translation>
    </message>
    <message>
        <source>Intent %1</source>
        <translation>Намерение %1</translation>
    </message>
    <message>
        <source>%1: a spike</source>
        <translation>%1: всплеск</translation>
    </message>
    <message>
        <source>Engagement %1</source>
        <translation>Вовлечённость %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>kind, how often</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more kind(s)</source>
        <translation>
            <numerusform>и ещё %n вид</numerusform>
            <numerusform>и ещё %n вида</numerusform>
            <numerusform>и ещё %n видов</numerusform>
        </translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>Mean intent %1</source>
        <translation>Среднее намерение %1</translation>
    </message>
    <message>
        <source>Mean engagement %1</source>
        <translation>Средняя вовлечённость %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) spiked</source>
        <translation>
            <numerusform>всплеск у %n аккаунта</numerusform>
            <numerusform>всплеск у %n аккаунтов</numerusform>
            <numerusform>всплеск у %n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>From them</source>
        <translation>От них</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
</context>
<context>
    <name>TalRefresh</name>
    <message>
        <source>An opportunity is open.</source>
        <translation>Идёт сделка.</translation>
    </message>
    <message>
        <source>The score of %1 reaches %2.</source>
        <translation>Балл %1 не ниже порога %2.</translation>
    </message>
    <message>
        <source>The score of %1 is below %2, but they take part: %3 points in %4 days.</source>
        <translation>Балл %1 ниже порога %2, но аккаунт вовлечён: %3 балла за %4 дн.</translation>
    </message>
    <message>
        <source>Won on %1: %2.</source>
        <translation>Сделка выиграна %1: %2.</translation>
    </message>
    <message>
        <source>Lost on %1: %2.</source>
        <translation>Сделка проиграна %1: %2.</translation>
    </message>
    <message>
        <source>The score of %1 is below %2, and nobody took part in %3 days.</source>
        <translation>Балл %1 ниже порога %2, и за %3 дн. никто не проявил активности.</translation>
    </message>
    <message>
        <source>The score of %1 earns %2, which has room.</source>
        <translation>Балл %1 соответствует уровню %2, и места там есть.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>“%1” is no amount. Write it like 1,250 or 1250.50.</source>
        <translation>«%1» — не сумма. Пишите так: 1250 или 1250,50.</translation>
    </message>
</context>
<context>
    <name>UsualFoot</name>
    <message>
        <source>Fill in the usual values</source>
        <translation>Подставить обычные значения</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>talbook::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Новый аккаунт</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>Add %1 to the target account list</source>
        <translation>Добавить в список целевых аккаунтов: %1</translation>
    </message>
    <message>
        <source>Take %1 off the target account list</source>
        <translation>Убрать из списка целевых аккаунтов: %1</translation>
    </message>
    <message>
        <source>Follow the recommended tier: %1</source>
        <translation>Следовать рекомендованному уровню: %1</translation>
    </message>
    <message>
        <source>Set tier %2: %1</source>
        <translation>Уровень %2: %1</translation>
    </message>
    <message>
        <source>Write Account Plans to a Folder</source>
        <translation>Папка для планов аккаунтов</translation>
    </message>
    <message>
        <source>%1 written, %2 brought up to date, %3 unchanged.</source>
        <translation>Написано: %1, обновлено: %2, без изменений: %3.</translation>
    </message>
    <message>
        <source>Account Plans</source>
        <translation>Планы аккаунтов</translation>
    </message>
    <message>
        <source>Writing account plans</source>
        <translation>Составляются планы аккаунтов</translation>
    </message>
</context>
<context>
    <name>talbook::AccountChooser</name>
    <message>
        <source>A few letters of its name</source>
        <translation>Несколько букв названия</translation>
    </message>
</context>
<context>
    <name>talbook::AccountInspector</name>
    <message>
        <source>Account plan…</source>
        <translation>План аккаунта…</translation>
    </message>
    <message>
        <source>Choose an account to see where it stands, and why.</source>
        <translation>Выберите аккаунт — здесь будет видно, как у него дела и почему.</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>из 100</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Threads and coverage</source>
        <translation>Контакт-нити и охват</translation>
    </message>
    <message>
        <source>%1 of 5 roles</source>
        <translation>ролей: %1 из 5</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Почему %1</translation>
    </message>
    <message>
        <source>points of possible</source>
        <translation>баллы из возможных</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Открыть аккаунт</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Known fields: %1.</source>
        <translation>Известно полей: %1.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, просрочена</translation>
    </message>
    <message>
        <source>%1. Intent is %2: %3.</source>
        <translation>%1. Намерение %2: %3.</translation>
    </message>
</context>
<context>
    <name>talbook::AccountPage</name>
    <message>
        <source>Parts of the account</source>
        <translation>Разделы аккаунта</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Previous account (Alt+Up)</source>
        <translation>Предыдущий аккаунт (Alt+↑)</translation>
    </message>
    <message>
        <source>Next account (Alt+Down)</source>
        <translation>Следующий аккаунт (Alt+↓)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Балл %1 из 100</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Back to: %1 (Esc)</source>
        <comment>a page</comment>
        <translation>Назад: %1 (Esc)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
</context>
<context>
    <name>talbook::AccountSignals</name>
    <message>
        <source>How intent and engagement moved is told by records: import them, or add one by hand.</source>
        <translation>Динамику намерения и вовлечённости показывают записи: импортируйте их или добавьте вручную.</translation>
    </message>
    <message>
        <source>Add Activity…</source>
        <translation>Добавить активность…</translation>
    </message>
    <message>
        <source>each week as of its last day; a triangle marks a spike: intent rose by more than %1 points</source>
        <translation>каждая неделя — на её последний день; треугольник — всплеск: намерение выросло больше чем на %1 пунктов</translation>
    </message>
    <message>
        <source>Intent per week</source>
        <translation>Намерение по неделям</translation>
    </message>
    <message>
        <source>Engagement per week</source>
        <translation>Вовлечённость по неделям</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Всплеск</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>От них</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>От нас</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>всплеск</translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <translation>Показано недель</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Working out the trends</source>
        <translation>Рассчитываются тренды</translation>
    </message>
</context>
<context>
    <name>talbook::AccountTasks</name>
    <message>
        <source>%1: %2 of %3 done</source>
        <comment>a campaign&apos;s tasks</comment>
        <translation>%1: выполнено %2 из %3</translation>
    </message>
    <message>
        <source>Nothing is planned for this account. Launch a play for it, or add a task.</source>
        <translation>Для этого аккаунта ничего не запланировано. Запустите плей или добавьте задачу.</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Добавить задачу…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Mark done…</source>
        <translation>Отметить выполненной…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Пропустить…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>talbook::AccountsPage</name>
    <message>
        <source>Accounts shown</source>
        <translation>Показанные аккаунты</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>TAL %1</source>
        <comment>target account list and its count</comment>
        <translation>TAL %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>all accounts and their count</comment>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The accounts you could win belong here. Import them from your CRM as CSV or Excel.</source>
        <translation>Здесь место аккаунтам, которые вы можете выиграть. Импортируйте их из CRM в формате CSV или Excel.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Nobody is on the target account list yet. Choose accounts under All and press Ctrl+T.</source>
        <translation>В списке целевых аккаунтов пока никого нет. Выберите аккаунты на вкладке «Все» и нажмите Ctrl+T.</translation>
    </message>
    <message>
        <source>No account matches the search and the filter.</source>
        <translation>Под поиск и фильтр не подходит ни один аккаунт.</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Поиск аккаунтов</translation>
    </message>
    <message>
        <source>A %1 · B %2 · C %3 · Watch %4</source>
        <translation>A %1 · B %2 · C %3 · наблюдение %4</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>From the import:</source>
        <translation>Из импорта:</translation>
    </message>
    <message>
        <source>Show All Accounts</source>
        <translation>Показать все аккаунты</translation>
    </message>
    <message>
        <source>From Home:</source>
        <translation>Из «Главной»:</translation>
    </message>
</context>
<context>
    <name>talbook::AccountsTable</name>
    <message>
        <source>Hide “%1”</source>
        <translation>Скрыть «%1»</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Сортировка…</translation>
    </message>
</context>
<context>
    <name>talbook::ActionDecisions</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the next action: %1</source>
        <translation>Принять следующее действие: %1</translation>
    </message>
    <message>
        <source>Snooze the next action: %1</source>
        <translation>Отложить следующее действие: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>%1: not shown until the day that you choose.</source>
        <translation>%1: не показывать до выбранного дня.</translation>
    </message>
    <message>
        <source>Show again on</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Уже сделано</translation>
    </message>
    <message>
        <source>Not the right time</source>
        <translation>Не время</translation>
    </message>
    <message>
        <source>The data is wrong</source>
        <translation>Данные неверны</translation>
    </message>
    <message>
        <source>Not worth the effort</source>
        <translation>Не стоит усилий</translation>
    </message>
    <message>
        <source>Dismiss the next action: %1</source>
        <translation>Отклонить следующее действие: %1</translation>
    </message>
    <message>
        <source>&amp;One week, until %1</source>
        <translation>&amp;Неделя, до %1</translation>
    </message>
    <message>
        <source>&amp;Two weeks, until %1</source>
        <translation>&amp;Две недели, до %1</translation>
    </message>
    <message>
        <source>Until a &amp;date…</source>
        <translation>До д&amp;аты…</translation>
    </message>
    <message>
        <source>Add the play “%1”</source>
        <translation>Добавить плей «%1»</translation>
    </message>
</context>
<context>
    <name>talbook::ActionRow</name>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Accept: make it a task (A)</source>
        <translation>Принять: сделать задачей (A)</translation>
    </message>
    <message>
        <source>Snooze (S)</source>
        <translation>Отложить (S)</translation>
    </message>
    <message>
        <source>Dismiss… (D)</source>
        <translation>Отклонить… (D)</translation>
    </message>
    <message>
        <source>Why: the records behind it (W)</source>
        <translation>Почему: записи, на которых это основано (W)</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>О&amp;ткрыть аккаунт</translation>
    </message>
    <message>
        <source>&amp;Why…</source>
        <translation>По&amp;чему…</translation>
    </message>
    <message>
        <source>&amp;Accept: Make It a Task</source>
        <translation>&amp;Принять: сделать задачей</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>От&amp;ложить</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>&amp;Отклонить…</translation>
    </message>
    <message>
        <source>Launch the play “%1”… (L)</source>
        <translation>Запустить плей «%1»… (L)</translation>
    </message>
    <message>
        <source>&amp;Launch the Play…</source>
        <translation>&amp;Запустить плей…</translation>
    </message>
</context>
<context>
    <name>talbook::ActionsDialog</name>
    <message>
        <source>Next actions</source>
        <translation>Следующие действия</translation>
    </message>
    <message>
        <source>Next Actions</source>
        <translation>Следующие действия</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Play that fits</source>
        <translation>Подходящий плей</translation>
    </message>
    <message>
        <source>Working out the next actions…</source>
        <translation>Определяются следующие действия…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>От&amp;ложить</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>&amp;Отклонить…</translation>
    </message>
    <message>
        <source>&amp;Why…</source>
        <translation>По&amp;чему…</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>О&amp;ткрыть аккаунт</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>No rule asks for anything now.</source>
        <translation>Сейчас правила ничего не требуют.</translation>
    </message>
    <message numerus="yes">
        <source>%n next action(s)</source>
        <translation>
            <numerusform>%n следующее действие</numerusform>
            <numerusform>%n следующих действия</numerusform>
            <numerusform>%n следующих действий</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Launch the Play…</source>
        <translation>З&amp;апустить плей…</translation>
    </message>
    <message>
        <source>For the chosen actions that one play fits</source>
        <translation>Для выбранных действий, к которым подходит один плей</translation>
    </message>
    <message>
        <source>Makes a task of each (Enter)</source>
        <translation>Каждое станет задачей (Enter)</translation>
    </message>
</context>
<context>
    <name>talbook::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>talbook::AssetDialog</name>
    <message>
        <source>New Asset</source>
        <translation>Новый материал</translation>
    </message>
    <message>
        <source>Asset “%1”</source>
        <translation>Материал «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>As records of touches name it</source>
        <translation>Как его называют записи о касаниях</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Link or file</source>
        <translation>Ссылка или файл</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Empty: serves all</source>
        <translation>Пусто: подходит всем</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>For whom, and when</source>
        <translation>Для кого и когда</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add the asset “%1”</source>
        <translation>Добавить материал «%1»</translation>
    </message>
    <message>
        <source>Change the asset “%1”</source>
        <translation>Изменить материал «%1»</translation>
    </message>
</context>
<context>
    <name>talbook::AttributionSettingsDialog</name>
    <message>
        <source>Attribution Settings</source>
        <translation>Настройки атрибуции</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Looks back</source>
        <translation>Глубина учёта касаний</translation>
    </message>
    <message>
        <source>Touches this long before an opportunity was created count for it.</source>
        <translation>Учитываются касания не раньше чем за столько дней до создания сделки.</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Период влияния</translation>
    </message>
    <message>
        <source>An opportunity is influenced by a marketing touch this long before its creation, or while it is open.</source>
        <translation>Сделка считается сделкой с влиянием маркетинга, если касание было не раньше чем за столько дней до её создания или пока она открыта.</translation>
    </message>
    <message>
        <source>Half-life of time decay</source>
        <translation>Период полураспада</translation>
    </message>
    <message>
        <source>A touch this long before the close counts half of one on its day.</source>
        <translation>Касание за столько дней до закрытия весит вдвое меньше, чем касание в день закрытия.</translation>
    </message>
    <message>
        <source>Order of the Markov chain</source>
        <translation>Порядок цепи Маркова</translation>
    </message>
    <message>
        <source>How many touches before the last one a step of the path remembers.</source>
        <translation>Сколько предыдущих касаний учитывает каждый шаг пути.</translation>
    </message>
    <message>
        <source>Fewest paths</source>
        <translation>Наименьшее число путей</translation>
    </message>
    <message>
        <source>Below so many won and lost paths the data-driven models refuse to answer.</source>
        <translation>Если выигранных и проигранных путей меньше, модели, основанные на данных, результата не дают.</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Число повторных выборок</translation>
    </message>
    <message>
        <source>How often the paths are drawn again for the 95 % intervals; more take longer.</source>
        <translation>Сколько раз пути выбираются заново для 95-процентных интервалов; чем больше, тем дольше расчёт.</translation>
    </message>
    <message>
        <source>Change how revenue is attributed</source>
        <translation>Изменить правила атрибуции выручки</translation>
    </message>
</context>
<context>
    <name>talbook::AttributionView</name>
    <message>
        <source>Working out the models…</source>
        <translation>Модели считаются…</translation>
    </message>
    <message>
        <source>Working out the attribution</source>
        <translation>Подсчёт атрибуции</translation>
    </message>
    <message>
        <source>Stopped. Choose a dimension to begin again.</source>
        <translation>Остановлено. Чтобы начать снова, выберите разрез.</translation>
    </message>
    <message>
        <source>There is nothing to attribute: no won deal of the period has a touchpoint with a channel.</source>
        <translation>Атрибутировать нечего: ни у одной выигранной сделки периода нет касания с каналом.</translation>
    </message>
    <message>
        <source>Credit by</source>
        <translation>Вклад по</translation>
    </message>
    <message>
        <source>Bars of</source>
        <translation>Столбцы модели</translation>
    </message>
    <message>
        <source>Model whose bars are drawn</source>
        <translation>Модель, чьи столбцы показаны</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>It credits all paths together: no deal has a part of its own.</source>
        <translation>Модель оценивает все пути вместе: на отдельную сделку вклад не делится.</translation>
    </message>
</context>
<context>
    <name>talbook::AudienceDialog</name>
    <message>
        <source>Export Audience</source>
        <translation>Выгрузка аудитории</translation>
    </message>
    <message>
        <source>Target account list</source>
        <translation>Список целевых аккаунтов</translation>
    </message>
    <message>
        <source>Accounts as filtered now</source>
        <translation>Аккаунты по текущему фильтру</translation>
    </message>
    <message>
        <source>Selected accounts</source>
        <translation>Выбранные аккаунты</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Сегмент: %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>With people’s data</source>
        <translation>С данными о людях</translation>
    </message>
    <message>
        <source>What would be in the file</source>
        <translation>Что будет в файле</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Looking at the accounts…</source>
        <translation>Смотрим аккаунты…</translation>
    </message>
    <message>
        <source>Preparing an audience</source>
        <translation>Подготовка аудитории</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) for %1</source>
        <translation>
            <numerusform>%n строка для %1</numerusform>
            <numerusform>%n строки для %1</numerusform>
            <numerusform>%n строк для %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is the plan itself. Choose another name.</source>
        <translation>«%1» — сам план. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Save All the Same</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Choose Another Name</source>
        <translation>Выбрать другое имя</translation>
    </message>
</context>
<context>
    <name>talbook::BackupsDialog</name>
    <message>
        <source>Backups of “%1”</source>
        <translation>Резервные копии «%1»</translation>
    </message>
    <message>
        <source>Talbook keeps a copy of what each day began with, for seven days, and one of each of the four weeks before. Restoring is one step that can be undone.</source>
        <translation>Talbook хранит копии на начало каждого из семи дней и по одной за каждую из четырёх недель до того. Восстановление — один шаг, его можно отменить.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранена</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Что в копии</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>В копии</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Сделать копию</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1, %2 (by hand)</source>
        <translation>%1, %2 (вручную)</translation>
    </message>
    <message>
        <source>There is no backup yet: the first is made when a change of today is saved.</source>
        <translation>Копий пока нет: первая появится, когда сохранится сегодняшнее изменение.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Чтение резервной копии</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Сохранена как «%1».</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Восстановление копии за %1</translation>
    </message>
    <message>
        <source>Restored. Undo brings back what was here before.</source>
        <translation>Восстановлено. Отмена вернёт то, что было до этого.</translation>
    </message>
    <message>
        <source>The plan holds exactly this already; nothing was changed.</source>
        <translation>В плане уже ровно это; ничего не изменилось.</translation>
    </message>
    <message>
        <source>Save the Backup as a Plan</source>
        <translation>Сохранить копию как план</translation>
    </message>
    <message>
        <source>Talbook plans (*.talbook)</source>
        <translation>Планы Talbook (*.talbook)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>Сохраняется резервная копия</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Сохраняется %1</translation>
    </message>
    <message>
        <source>&amp;What Has Changed…</source>
        <translation>&amp;Что изменилось…</translation>
    </message>
    <message>
        <source>What has changed since, account by account; a single account can be restored there.</source>
        <translation>Что изменилось с тех пор по каждому аккаунту; там же можно вернуть один аккаунт.</translation>
    </message>
    <message>
        <source>&amp;Save as a Plan…</source>
        <translation>&amp;Сохранить как план…</translation>
    </message>
</context>
<context>
    <name>talbook::BandTable</name>
    <message>
        <source>No bands: nobody earns anything here.</source>
        <translation>Диапазонов нет: здесь никто ничего не получает.</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Добавить диапазон</translation>
    </message>
    <message>
        <source>Add band to %1</source>
        <translation>Добавить диапазон: %1</translation>
    </message>
    <message>
        <source>%1, band %2</source>
        <translation>%1, диапазон %2</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, от</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, значение</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>band</comment>
        <translation>от</translation>
    </message>
    <message>
        <source>value</source>
        <comment>band</comment>
        <translation>значение</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>the last band</comment>
        <translation>%1 и больше</translation>
    </message>
    <message>
        <source>to below %1 %2</source>
        <comment>band</comment>
        <translation>до %1 %2, не включая</translation>
    </message>
</context>
<context>
    <name>talbook::BenchmarkDialog</name>
    <message>
        <source>Benchmark</source>
        <translation>Ориентир</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>At least so many times the rest</source>
        <translation>Во столько раз больше, чем у остальных</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>A mature program</source>
        <translation>Зрелая программа</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Source: this plan’s own benchmark.</source>
        <translation>Источник: собственный ориентир этого плана.</translation>
    </message>
    <message>
        <source>Source: this plan, which holds the metric against nothing.</source>
        <translation>Источник: этот план, в котором показатель ни с чем не сравнивается.</translation>
    </message>
    <message>
        <source>Source: experience of account-based programs, as it comes with Talbook.</source>
        <translation>Источник: опыт программ ABM из поставки Talbook.</translation>
    </message>
    <message>
        <source>No benchmark is known for this metric; give one of your own.</source>
        <translation>Ориентир для этого показателя неизвестен; задайте собственный.</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Change the benchmark of “%1”</source>
        <translation>Изменить ориентир показателя «%1»</translation>
    </message>
</context>
<context>
    <name>talbook::BudgetCharts</name>
    <message numerus="yes">
        <source>The other %n</source>
        <translation>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a currency</comment>
        <translation>в %1</translation>
    </message>
    <message>
        <source>Charts or figures</source>
        <translation>Диаграммы или цифры</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Planned, committed, actual</source>
        <translation>План, обязательства, факт</translation>
    </message>
    <message>
        <source>Forecast against the plan</source>
        <translation>Прогноз и план</translation>
    </message>
    <message>
        <source>Planned, committed and actual of each group</source>
        <translation>План, обязательства и факт каждой группы</translation>
    </message>
    <message>
        <source>Forecast against the plan of each group</source>
        <translation>Прогноз и план каждой группы</translation>
    </message>
    <message>
        <source>The charts’ figures</source>
        <translation>Цифры диаграмм</translation>
    </message>
</context>
<context>
    <name>talbook::BudgetDesk</name>
    <message>
        <source>Adding up the budget</source>
        <translation>Бюджет подсчитывается</translation>
    </message>
    <message>
        <source>The plan has no account “%1”. Choose one from the list, or leave the cell empty.</source>
        <translation>Аккаунта «%1» нет в плане. Выберите аккаунт из списка или оставьте ячейку пустой.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are called “%1”. Choose the one that is meant from the list.</source>
        <translation>
            <numerusform>Название «%1» носит %n аккаунт. Выберите нужный из списка.</numerusform>
            <numerusform>Название «%1» носят %n аккаунта. Выберите нужный из списка.</numerusform>
            <numerusform>Название «%1» носят %n аккаунтов. Выберите нужный из списка.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::BudgetModel</name>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Line without a name</source>
        <translation>Строка без названия</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>a group of the budget</comment>
        <translation>%1, свёрнута</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>a group of the budget</comment>
        <translation>%1, развёрнута</translation>
    </message>
    <message>
        <source>%1, from tasks, read only</source>
        <translation>%1, из задач, только чтение</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a month, the figure its cells show</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A sum is worked out. Edit the lines it is made of.</source>
        <translation>Сумма вычисляется. Измените строки, из которых она складывается.</translation>
    </message>
    <message>
        <source>This comes from tasks. Change their costs where the tasks are, or add a line of the same campaign and channel: what it states counts in their place.</source>
        <translation>Это сумма задач. Измените затраты самих задач или добавьте строку той же кампании и канала: её суммы учитываются вместо задач.</translation>
    </message>
    <message>
        <source>A sum is worked out. Edit the months.</source>
        <translation>Сумма вычисляется. Измените месяцы.</translation>
    </message>
    <message>
        <source>Remaining and forecast are worked out. Let the months show planned, committed or actual to edit them.</source>
        <translation>Остаток и прогноз вычисляются. Чтобы менять суммы, выберите для месяцев план, обязательства или факт.</translation>
    </message>
    <message>
        <source>This plan is open for reading only.</source>
        <translation>План открыт только для чтения.</translation>
    </message>
    <message>
        <source>Wait until the step that is under way is done.</source>
        <translation>Дождитесь конца текущего шага.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>planned in Feb 2027</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Budget: %1 of “%2”</source>
        <comment>what was changed, of which line</comment>
        <translation>Бюджет: «%2» — %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1, actual %2</source>
        <translation>план %1, факт %2</translation>
    </message>
    <message numerus="yes">
        <source>stated by %n line(s)</source>
        <translation>
            <numerusform>учтено %n строкой</numerusform>
            <numerusform>учтено %n строками</numerusform>
            <numerusform>учтено %n строками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>planned: an amount</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>talbook::BudgetPage</name>
    <message>
        <source>This plan cannot be changed now.</source>
        <translation>Сейчас план изменить нельзя.</translation>
    </message>
    <message>
        <source>Add Technology…</source>
        <translation>Добавить инструмент…</translation>
    </message>
    <message>
        <source>Add Headcount…</source>
        <translation>Добавить персонал…</translation>
    </message>
    <message>
        <source>Unfold All Groups</source>
        <translation>Развернуть все группы</translation>
    </message>
    <message>
        <source>Fold All Groups</source>
        <translation>Свернуть все группы</translation>
    </message>
    <message>
        <source>Exchange Rates…</source>
        <translation>Курсы валют…</translation>
    </message>
    <message>
        <source>Import Costs…</source>
        <translation>Импортировать затраты…</translation>
    </message>
    <message>
        <source>Export What Is Shown…</source>
        <translation>Экспортировать показанное…</translation>
    </message>
    <message>
        <source>Export the Lines…</source>
        <translation>Экспортировать строки…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>planned %1 · actual %2 · forecast %3</source>
        <translation>план %1 · факт %2 · прогноз %3</translation>
    </message>
    <message>
        <source>What %1 costs is planned and followed here, line by line and month by month. It has no costs yet.</source>
        <translation>Здесь планируются и отслеживаются затраты программы «%1» — по строкам и месяцам. Пока затрат нет.</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>Добавить строку…</translation>
    </message>
    <message>
        <source>A budget belongs to a program, and this plan has none yet.</source>
        <translation>Бюджет относится к программе, а в этом плане её ещё нет.</translation>
    </message>
    <message>
        <source>Make a program…</source>
        <translation>Создать программу…</translation>
    </message>
    <message>
        <source>Import costs…</source>
        <translation>Импортировать затраты…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv);;TSV (*.tsv);;Markdown (*.md)</source>
        <translation>Книга Excel (*.xlsx);;CSV (*.csv);;TSV (*.tsv);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>The file’s ending says what is written: choose a name that ends in .xlsx, .csv, .tsv or .md.</source>
        <translation>Формат определяется окончанием имени: выберите имя с окончанием .xlsx, .csv, .tsv или .md.</translation>
    </message>
    <message>
        <source>Export What Is Shown</source>
        <translation>Экспорт показанного</translation>
    </message>
    <message>
        <source>Export the Lines</source>
        <translation>Экспорт строк</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Reallocation</source>
        <translation>Перераспределение</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>More to do with the budget</source>
        <translation>Ещё действия с бюджетом</translation>
    </message>
    <message>
        <source>What is planned and spent is drawn here as soon as %1 has costs.</source>
        <translation>Здесь появятся графики плана и расходов, как только в программе %1 будут затраты.</translation>
    </message>
    <message>
        <source>What is planned and spent is drawn here. Costs belong to a program, and this plan has none yet.</source>
        <translation>Здесь строятся графики плана и расходов. Затраты относятся к программе, а в этом плане её ещё нет.</translation>
    </message>
</context>
<context>
    <name>talbook::BudgetTable</name>
    <message>
        <source>“%1” has no amount in any month. A new line needs one: begin the block in the column of the items, with the months beside it.</source>
        <translation>У «%1» нет суммы ни в одном месяце. Новой строке она нужна: начните блок со столбца статей, рядом должны быть месяцы.</translation>
    </message>
    <message>
        <source>This plan is open for reading only.</source>
        <translation>План открыт только для чтения.</translation>
    </message>
    <message>
        <source>The block has %1 columns, but from “%2” on there are only %3. Begin further left.</source>
        <translation>В блоке столбцов: %1, а начиная с «%2» их только %3. Начните левее.</translation>
    </message>
    <message>
        <source>The block has more rows than there are lines from here on. To add lines, begin it in the column of the items.</source>
        <translation>В блоке больше рядов, чем строк бюджета ниже этого места. Чтобы добавить строки, начните блок со столбца статей.</translation>
    </message>
    <message>
        <source>Let the months show planned, committed or actual: new lines need amounts that can be typed.</source>
        <translation>Выберите для месяцев план, обязательства или факт: новым строкам нужны суммы, которые можно ввести.</translation>
    </message>
    <message numerus="yes">
        <source>Budget: paste %n row(s)</source>
        <translation>
            <numerusform>Бюджет: вставить %n строку</numerusform>
            <numerusform>Бюджет: вставить %n строки</numerusform>
            <numerusform>Бюджет: вставить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chosen rows is a line. Choose the lines to remove; what comes from tasks goes with its tasks.</source>
        <translation>Среди выбранного нет строк бюджета. Выберите строки, которые нужно убрать; суммы задач исчезают вместе с задачами.</translation>
    </message>
    <message>
        <source>Budget: remove “%1”</source>
        <translation>Бюджет: убрать «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Budget: remove %n line(s)</source>
        <translation>
            <numerusform>Бюджет: убрать %n строку</numerusform>
            <numerusform>Бюджет: убрать %n строки</numerusform>
            <numerusform>Бюджет: убрать %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::BudgetView</name>
    <message>
        <source>This plan is open for reading only: nothing can be changed here.</source>
        <translation>План открыт только для чтения: здесь ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Что в строках</translation>
    </message>
    <message>
        <source>Months show</source>
        <translation>В месяцах</translation>
    </message>
    <message>
        <source>What the months show</source>
        <translation>Что показано в месяцах</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>Курсы валют…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
</context>
<context>
    <name>talbook::CampaignDialog</name>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Next open task starts on</source>
        <translation>Начало ближайшей открытой задачи</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) move by as many days. What is done or skipped stays.</source>
        <translation>
            <numerusform>На столько же дней сдвинется %n открытая задача. Выполненные и пропущенные останутся на месте.</numerusform>
            <numerusform>На столько же дней сдвинутся %n открытые задачи. Выполненные и пропущенные останутся на месте.</numerusform>
            <numerusform>На столько же дней сдвинутся %n открытых задач. Выполненные и пропущенные останутся на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>No task of this campaign is open, so there is nothing to move.</source>
        <translation>В кампании нет открытых задач, двигать нечего.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Rename campaign “%1” to “%2”</source>
        <translation>Переименовать кампанию «%1» в «%2»</translation>
    </message>
    <message>
        <source>Move campaign “%1”</source>
        <translation>Передвинуть кампанию «%1»</translation>
    </message>
    <message>
        <source>Change campaign “%1”</source>
        <translation>Изменить кампанию «%1»</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без программы</translation>
    </message>
</context>
<context>
    <name>talbook::CardEditor</name>
    <message>
        <source>No role</source>
        <translation>Без роли</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Influence, 1 to 5</source>
        <translation>Влияние, от 1 до 5</translation>
    </message>
</context>
<context>
    <name>talbook::ChangesDialog</name>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation>С последнего обзора</translation>
    </message>
    <message>
        <source>Beside a file</source>
        <translation>По сравнению с файлом</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Account or record</source>
        <translation>Аккаунт или запись</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Копировать как Markdown</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>&amp;Открыть аккаунт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compare with a Copy or a Backup of This Plan</source>
        <translation>Сравнить с копией или резервной копией этого плана</translation>
    </message>
    <message>
        <source>Talbook plans (*.talbook)</source>
        <translation>Планы Talbook (*.talbook)</translation>
    </message>
    <message>
        <source>Choose a copy or a backup of this plan to compare with.</source>
        <translation>Выберите копию или резервную копию этого плана для сравнения.</translation>
    </message>
    <message>
        <source>Reading what changed</source>
        <translation>Чтение изменений</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The plan itself</source>
        <translation>Сам план</translation>
    </message>
    <message>
        <source>All steps (%1)</source>
        <translation>Все шаги (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>“%1” is what it is in the file already; nothing was changed.</source>
        <translation>«%1» уже такой, как в файле; ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” is restored; Undo takes it back.</source>
        <translation>«%1» возвращён; шаг можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation>
            <numerusform>Возвращена %n запись.</numerusform>
            <numerusform>Возвращены %n записи.</numerusform>
            <numerusform>Возвращено %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) set back.</source>
        <translation>
            <numerusform>Прежней стала %n запись.</numerusform>
            <numerusform>Прежними стали %n записи.</numerusform>
            <numerusform>Прежними стали %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) made since stay.</source>
        <translation>
            <numerusform>Осталась %n запись, созданная позже.</numerusform>
            <numerusform>Остались %n записи, созданные позже.</numerusform>
            <numerusform>Осталось %n записей, созданных позже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out: what they belong to is gone.</source>
        <translation>
            <numerusform>Не возвращена %n запись: того, к чему она относится, больше нет.</numerusform>
            <numerusform>Не возвращены %n записи: того, к чему они относятся, больше нет.</numerusform>
            <numerusform>Не возвращено %n записей: того, к чему они относятся, больше нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to what is gone emptied.</source>
        <translation>
            <numerusform>Очищена %n ссылка на то, чего больше нет.</numerusform>
            <numerusform>Очищены %n ссылки на то, чего больше нет.</numerusform>
            <numerusform>Очищено %n ссылок на то, чего больше нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore Account</source>
        <translation>&amp;Вернуть аккаунт</translation>
    </message>
    <message>
        <source>Makes the account, its people and all that belongs to it what they are in the file. What was made since stays.</source>
        <translation>Аккаунт, его люди и всё, что к нему относится, станут такими, как в файле. Созданное позже останется.</translation>
    </message>
    <message>
        <source>Restore “%1” from “%2”</source>
        <translation>Вернуть «%1» из «%2»</translation>
    </message>
</context>
<context>
    <name>talbook::ChartLegend</name>
    <message>
        <source>reports to</source>
        <comment>legend</comment>
        <translation>подчиняется</translation>
    </message>
    <message>
        <source>influences</source>
        <comment>legend</comment>
        <translation>влияет на</translation>
    </message>
    <message>
        <source>A solid line means: %1. A dashed line means: %2.</source>
        <translation>Сплошная линия: %1. Пунктирная линия: %2.</translation>
    </message>
</context>
<context>
    <name>talbook::ChartPane</name>
    <message>
        <source>Zoom out</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Show the whole chart</source>
        <translation>Показать схему целиком</translation>
    </message>
    <message>
        <source>People without a manager and without reports; drag them to where they belong</source>
        <translation>Люди без руководителя и без подчинённых; перетащите их на место</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1</source>
        <translation>Масштаб %1</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Масштаб 100 %</translation>
    </message>
    <message numerus="yes">
        <source>Not placed: %n people</source>
        <translation>
            <numerusform>Не размещён: %n человек</numerusform>
            <numerusform>Не размещены: %n человека</numerusform>
            <numerusform>Не размещены: %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ChartPanel</name>
    <message>
        <source>Export the Chart</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Numbers of “%1” as a table</source>
        <translation>Цифры графика «%1» таблицей</translation>
    </message>
    <message>
        <source>Export “%1” as a picture or a table</source>
        <translation>Сохранить «%1» рисунком или таблицей</translation>
    </message>
    <message>
        <source>Numbers of “%1”</source>
        <translation>Цифры графика «%1»</translation>
    </message>
</context>
<context>
    <name>talbook::ChartScene</name>
    <message numerus="yes">
        <source>Not placed: %n people</source>
        <translation>
            <numerusform>Не размещён: %n человек</numerusform>
            <numerusform>Не размещены: %n человека</numerusform>
            <numerusform>Не размещены: %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ChartView</name>
    <message>
        <source>Committee chart</source>
        <translation>Схема комитета</translation>
    </message>
</context>
<context>
    <name>talbook::CheckStep</name>
    <message>
        <source>Check A&amp;gain</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>Finding out what the import would do. Nothing is changed yet.</source>
        <translation>Выясняется, что сделает импорт. Пока ничего не меняется.</translation>
    </message>
    <message>
        <source>Every row is faulty: there is nothing to import.</source>
        <translation>Во всех строках ошибки: импортировать нечего.</translation>
    </message>
    <message>
        <source>The plan has all of this already: there is nothing to import.</source>
        <translation>Всё это уже есть в плане: импортировать нечего.</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was changed.</source>
        <translation>Проверка остановлена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
</context>
<context>
    <name>talbook::ChecklistDialog</name>
    <message>
        <source>done %1</source>
        <translation>готово %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>The Quarter of %1</source>
        <translation>Квартал программы %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Add the &amp;Quarter’s Checklist</source>
        <translation>Добавить чек-лист &amp;квартала</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Nothing is noted for this quarter yet.</source>
        <translation>На этот квартал пока ничего не записано.</translation>
    </message>
    <message>
        <source>Not &amp;Done</source>
        <translation>Не &amp;готово</translation>
    </message>
    <message>
        <source>Add to the quarter: %1</source>
        <translation>Добавить в квартал: %1</translation>
    </message>
    <message>
        <source>Change of the quarter: %1</source>
        <translation>Изменить в квартале: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the quarter: %1</source>
        <translation>Убрать из квартала: %1</translation>
    </message>
    <message>
        <source>Add the quarter’s checklist</source>
        <translation>Добавить чек-лист квартала</translation>
    </message>
    <message>
        <source>&amp;Operating Rhythm…</source>
        <translation>&amp;Рабочий ритм…</translation>
    </message>
    <message>
        <source>&amp;Who Does What…</source>
        <translation>Кто за &amp;что отвечает…</translation>
    </message>
</context>
<context>
    <name>talbook::ChecklistItemDialog</name>
    <message>
        <source>Add to the Quarter</source>
        <translation>Добавить в квартал</translation>
    </message>
    <message>
        <source>Change Item of the Quarter</source>
        <translation>Изменить пункт квартала</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>talbook::ChecklistRow</name>
    <message>
        <source>overdue since %1</source>
        <translation>просрочено с %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Готово: %1</translation>
    </message>
</context>
<context>
    <name>talbook::ColleaguesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
</context>
<context>
    <name>talbook::ColumnDialog</name>
    <message>
        <source>Move left</source>
        <translation>Левее</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Правее</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Столбцы слева направо</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Checked columns are shown. Drag them, or move the chosen one with the buttons.</source>
        <translation>Отмеченные столбцы показаны. Перетаскивайте их или двигайте выбранный кнопками.</translation>
    </message>
</context>
<context>
    <name>talbook::ColumnModel</name>
    <message>
        <source>Keep as an extra column</source>
        <translation>Хранить как доп. столбец</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не импортировать</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>выбрано сейчас</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>как в прошлый раз</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 goes to: %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Как определено</translation>
    </message>
</context>
<context>
    <name>talbook::ColumnsStep</name>
    <message>
        <source>day first (found)</source>
        <translation>сначала день (определено)</translation>
    </message>
    <message>
        <source>month first (found)</source>
        <translation>сначала месяц (определено)</translation>
    </message>
    <message>
        <source>the file does not tell</source>
        <translation>по файлу не понять</translation>
    </message>
    <message>
        <source>by each date</source>
        <translation>по каждой дате</translation>
    </message>
    <message>
        <source>a comma (found)</source>
        <translation>запятая (определено)</translation>
    </message>
    <message>
        <source>a point (found)</source>
        <translation>точка (определено)</translation>
    </message>
    <message>
        <source>by each figure</source>
        <translation>по каждому числу</translation>
    </message>
    <message>
        <source>Columns and the fields they go to</source>
        <translation>Столбцы и поля, в которые они попадут</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>Д&amp;аты</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>Дро&amp;бный знак</translation>
    </message>
    <message>
        <source>Amo&amp;unts in</source>
        <translation>&amp;Суммы в</translation>
    </message>
    <message>
        <source>Cu&amp;rrency</source>
        <translation>Вал&amp;юта</translation>
    </message>
    <message>
        <source>units</source>
        <translation>единицах</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>тысячах</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>миллионах</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>миллиардах</translation>
    </message>
    <message>
        <source>Make accounts that the plan &amp;does not have</source>
        <translation>Создавать аккаунты, которых н&amp;ет в плане</translation>
    </message>
    <message>
        <source>day first, 31/12/2027</source>
        <translation>сначала день, 31/12/2027</translation>
    </message>
    <message>
        <source>month first, 12/31/2027</source>
        <translation>сначала месяц, 12/31/2027</translation>
    </message>
    <message>
        <source>year first, 27/12/31</source>
        <translation>сначала год, 27/12/31</translation>
    </message>
    <message>
        <source>a point, 1,234.50</source>
        <translation>точка, 1,234.50</translation>
    </message>
    <message>
        <source>a comma, 1 234,50</source>
        <translation>запятая, 1 234,50</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) go to fields.</source>
        <translation>
            <numerusform>В поля попадут столбцы: %1 из %n.</numerusform>
            <numerusform>В поля попадут столбцы: %1 из %n.</numerusform>
            <numerusform>В поля попадут столбцы: %1 из %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) will be kept with the records under their own names.</source>
        <translation>
            <numerusform>Ещё %n столбец сохранится при записях под своим названием.</numerusform>
            <numerusform>Ещё %n столбца сохранятся при записях под своими названиями.</numerusform>
            <numerusform>Ещё %n столбцов сохранятся при записях под своими названиями.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press F2 or start typing to choose a field.</source>
        <translation>Чтобы выбрать поле, нажмите F2 или начните вводить его название.</translation>
    </message>
    <message>
        <source>No column goes to %1, without which nothing can be imported.</source>
        <translation>Ни один столбец не попадает в поле %1, без которого импорт невозможен.</translation>
    </message>
    <message>
        <source>One of these needs a column: %1.</source>
        <translation>Хотя бы одному из этих полей нужен столбец: %1.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Про&amp;верить</translation>
    </message>
    <message>
        <source>Whoever has no account named goes to %1.</source>
        <translation>У кого аккаунт не указан, тот попадёт в %1.</translation>
    </message>
</context>
<context>
    <name>talbook::CommitteeActions</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Add a person to %1</source>
        <translation>Добавить человека: %1</translation>
    </message>
    <message>
        <source>Let %1 report to nobody</source>
        <translation>Убрать руководителя: %1</translation>
    </message>
    <message>
        <source>Move %1 under %2</source>
        <translation>Переподчинить: %1 → %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Accept the proposed role: %1</source>
        <translation>Принять предложенную роль: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>%1 influences %2</source>
        <translation>%1 влияет: %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n influence line(s)</source>
        <translation>
            <numerusform>Убрать %n линию влияния</numerusform>
            <numerusform>Убрать %n линии влияния</numerusform>
            <numerusform>Убрать %n линий влияния</numerusform>
        </translation>
    </message>
    <message>
        <source>Change whom %1 influences</source>
        <translation>Изменить, на кого влияет %1</translation>
    </message>
</context>
<context>
    <name>talbook::CommitteeCommands</name>
    <message>
        <source>Whom does %1 report to?</source>
        <translation>Кому подчиняется %1?</translation>
    </message>
    <message numerus="yes">
        <source>Whom do %n people report to?</source>
        <translation>
            <numerusform>Кому подчиняется %n человек?</numerusform>
            <numerusform>Кому подчиняются %n человека?</numerusform>
            <numerusform>Кому подчиняются %n человек?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom does %1 influence?</source>
        <translation>На кого влияет %1?</translation>
    </message>
    <message>
        <source>Export the Committee</source>
        <translation>Сохранить схему комитета</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Файлы %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>talbook::CommitteeInspector</name>
    <message>
        <source>Nobody is known at this account yet.</source>
        <translation>В этом аккаунте пока никто не известен.</translation>
    </message>
    <message>
        <source>Choose an account to see its committee.</source>
        <translation>Выберите аккаунт, чтобы увидеть его комитет.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>multi-threading</source>
        <translation>многоконтактность</translation>
    </message>
    <message>
        <source>%1 / 10</source>
        <translation>%1 / 10</translation>
    </message>
    <message>
        <source>Coverage by role</source>
        <translation>Охват по ролям</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n on the map</source>
        <comment>blockers</comment>
        <translation>
            <numerusform>%n на схеме</numerusform>
            <numerusform>%n на схеме</numerusform>
            <numerusform>%n на схеме</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>%1 of %2 engaged</source>
        <translation>вовлечено %1 из %2</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>Every role is held, and nothing is missing.</source>
        <translation>Все роли заняты, пробелов нет.</translation>
    </message>
    <message>
        <source>Reach next</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Показать на схеме</translation>
    </message>
    <message>
        <source>Everybody who would add to the coverage is engaged.</source>
        <translation>Все, кто мог бы расширить охват, уже вовлечены.</translation>
    </message>
    <message>
        <source>Warm path to the economic buyer: %1.</source>
        <translation>Тёплый путь к экономическому покупателю: %1.</translation>
    </message>
    <message>
        <source>No warm path leads to an economic buyer.</source>
        <translation>Тёплого пути к экономическому покупателю нет.</translation>
    </message>
    <message>
        <source>Lines that cannot be drawn</source>
        <translation>Линии, которые нельзя нарисовать</translation>
    </message>
    <message>
        <source>Proposed roles</source>
        <translation>Предполагаемые роли</translation>
    </message>
    <message numerus="yes">
        <source>%n people have a role proposed by their title.</source>
        <translation>
            <numerusform>У %n человека роль предложена по должности.</numerusform>
            <numerusform>У %n человек роль предложена по должности.</numerusform>
            <numerusform>У %n человек роль предложена по должности.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Принять все</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>The rules by which titles propose roles</source>
        <translation>Правила, по которым должность подсказывает роль</translation>
    </message>
    <message>
        <source>Roles are only proposed. Accept them to see whom to reach next.</source>
        <translation>Роли только предложены. Примите их, и станет видно, к кому обратиться дальше.</translation>
    </message>
    <message>
        <source>Nobody has a role yet. Give people roles to see whom to reach next.</source>
        <translation>Ролей пока ни у кого нет. Назначьте их, и станет видно, к кому обратиться дальше.</translation>
    </message>
</context>
<context>
    <name>talbook::CommitteePage</name>
    <message>
        <source>View of the committee</source>
        <translation>Вид комитета</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Комитет</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) missing</source>
        <translation>
            <numerusform>не хватает %n роли</numerusform>
            <numerusform>не хватает %n ролей</numerusform>
            <numerusform>не хватает %n ролей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account, and its buying committee is drawn here: who decides, who reports to whom, who is on your side.</source>
        <translation>Выберите аккаунт, и здесь появится его закупочный комитет: кто решает, кто кому подчиняется и кто на вашей стороне.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Выбрать аккаунт</translation>
    </message>
    <message>
        <source>Nobody is known at %1 yet. Add the first person, or import people from a CSV or vCard file.</source>
        <translation>В аккаунте %1 пока никто не известен. Добавьте первого человека или импортируйте людей из файла CSV или vCard.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Open all branches and show the whole chart. Colleagues stand by influence, then by name.</source>
        <translation>Развернуть все ветви и показать схему целиком. Коллеги стоят по влиянию, затем по имени.</translation>
    </message>
    <message>
        <source>This works on the chart</source>
        <translation>Это работает на схеме</translation>
    </message>
</context>
<context>
    <name>talbook::CommitteeTable</name>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>People of the committee</source>
        <translation>Люди комитета</translation>
    </message>
</context>
<context>
    <name>talbook::CommitteeTree</name>
    <message>
        <source>%1?</source>
        <comment>a proposed role</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>engaged</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>engaged</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>never</source>
        <comment>touched</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Вовлечён</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Касание</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Влияет на</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Наш контакт</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
</context>
<context>
    <name>talbook::ConditionPopup</name>
    <message>
        <source>Filter condition</source>
        <translation>Условие фильтра</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Найти значение</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Править как текст</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>Выберите хотя бы одно значение.</translation>
    </message>
    <message>
        <source>Type a value to compare with.</source>
        <translation>Введите значение для сравнения.</translation>
    </message>
    <message>
        <source>“%1” is no number. Type one such as 60.</source>
        <translation>«%1» — не число. Введите число, например 60.</translation>
    </message>
</context>
<context>
    <name>talbook::ContentGrid</name>
    <message>
        <source>All cells</source>
        <translation>Все ячейки</translation>
    </message>
</context>
<context>
    <name>talbook::ContentGridModel</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материала</numerusform>
            <numerusform>%n материалов</numerusform>
        </translation>
    </message>
    <message>
        <source> · used %1, %2 converted</source>
        <translation> · касаний %1, дошли до сделки %2</translation>
    </message>
    <message>
        <source>Gap: nothing yet</source>
        <translation>Пробел: пока ничего</translation>
    </message>
    <message>
        <source>advised: %1</source>
        <translation>советуем: %1</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>Советуем: %1</translation>
    </message>
</context>
<context>
    <name>talbook::ContentTab</name>
    <message>
        <source>● Every cell has something</source>
        <translation>● В каждой ячейке что-то есть</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n gap(s) in %1 cells</source>
        <translation>
            <numerusform>▲ %n пробел, всего ячеек %1</numerusform>
            <numerusform>▲ %n пробела, всего ячеек %1</numerusform>
            <numerusform>▲ %n пробелов, всего ячеек %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>Any industry</source>
        <translation>Любая отрасль</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>пока нигде</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Assets for %1</source>
        <translation>Материалы: %1</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Remove the asset “%1”</source>
        <translation>Удалить материал «%1»</translation>
    </message>
    <message>
        <source>Language of the assets</source>
        <translation>Язык материалов</translation>
    </message>
    <message>
        <source>Industry of the assets</source>
        <translation>Отрасль материалов</translation>
    </message>
    <message>
        <source>Content by role and stage</source>
        <translation>Контент по ролям и стадиям</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Для кого и когда</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Касаний</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунтов</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>До сделки</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Reading the content</source>
        <translation>Чтение материалов</translation>
    </message>
</context>
<context>
    <name>talbook::DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>“%1” is no day that can be read. Write it as %2 or 2026-12-31.</source>
        <translation>«%1» не похоже на дату. Напишите её как %2 или 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is too early: the first possible day is %2.</source>
        <translation>%1 — слишком рано: первый возможный день — %2.</translation>
    </message>
    <message>
        <source>%1 is too late: the last possible day is %2.</source>
        <translation>%1 — слишком поздно: последний возможный день — %2.</translation>
    </message>
</context>
<context>
    <name>talbook::DiscoveryDialog</name>
    <message>
        <source>Discovery Questions of %1</source>
        <translation>Вводные вопросы программы %1</translation>
    </message>
    <message>
        <source>Leave out what nobody knows yet; it can be answered later.</source>
        <translation>Пропустите то, чего пока никто не знает: ответить можно позже.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>год-месяц-день</translation>
    </message>
    <message>
        <source>Answer the discovery questions of %1</source>
        <translation>Ответить на вводные вопросы программы %1</translation>
    </message>
    <message>
        <source>Target industries of the model “%1”: %2</source>
        <translation>Целевые отрасли модели «%1»: %2</translation>
    </message>
    <message>
        <source>The model comes with Talbook and stays as it is: an own copy of it scores the plan then.</source>
        <translation>Модель входит в Talbook и не изменится: план будет оцениваться по её собственной копии.</translation>
    </message>
    <message>
        <source>The target industries of the model “%1” stay as they are.</source>
        <translation>Целевые отрасли модели «%1» останутся прежними.</translation>
    </message>
</context>
<context>
    <name>talbook::Document</name>
    <message>
        <source>Opening %1</source>
        <translation>Открывается %1</translation>
    </message>
    <message>
        <source>Scoring the accounts</source>
        <translation>Подсчёт баллов</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Повтор: %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Сохраняется %1</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Закрывается %1</translation>
    </message>
    <message>
        <source>The plan cannot be changed while “%1” is under way. Wait for it; what can be stopped has a cross in the status bar.</source>
        <translation>План нельзя изменить, пока выполняется «%1». Дождитесь конца; то, что можно остановить, отмечено крестиком в строке состояния.</translation>
    </message>
</context>
<context>
    <name>talbook::DocumentOptions</name>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>The account that the document is about</source>
        <translation>Аккаунт, о котором документ</translation>
    </message>
    <message>
        <source>The play that the document is about</source>
        <translation>Плей, о котором документ</translation>
    </message>
    <message>
        <source>The campaign that the document is about</source>
        <translation>Кампания, о которой документ</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <source>Form of the documents</source>
        <translation>Вид документов</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Папка для документов</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Each play</source>
        <translation>Каждый плей</translation>
    </message>
    <message>
        <source>Each campaign</source>
        <translation>Каждая кампания</translation>
    </message>
    <message>
        <source>Each account of the list</source>
        <translation>Каждый аккаунт списка</translation>
    </message>
    <message>
        <source>For how many of them</source>
        <translation>Для скольких</translation>
    </message>
    <message>
        <source>This play alone</source>
        <translation>Только этот плей</translation>
    </message>
    <message>
        <source>This campaign alone</source>
        <translation>Только эта кампания</translation>
    </message>
    <message>
        <source>This account alone</source>
        <translation>Только этот аккаунт</translation>
    </message>
    <message>
        <source>Selected accounts: %1</source>
        <translation>Выделенные аккаунты: %1</translation>
    </message>
</context>
<context>
    <name>talbook::DocumentPreview</name>
    <message>
        <source>Copy the document as Markdown</source>
        <translation>Копировать документ как Markdown</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Просмотр документа</translation>
    </message>
</context>
<context>
    <name>talbook::DocumentStates</name>
    <message>
        <source>cannot be written</source>
        <translation>не записать</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>ещё не записан</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>устарел</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) new</source>
        <translation>
            <numerusform>обновить: %n раздел</numerusform>
            <numerusform>обновить: %n раздела</numerusform>
            <numerusform>обновить: %n разделов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written into this folder yet.</source>
        <translation>В этой папке документа ещё нет.</translation>
    </message>
    <message>
        <source>Last written %1, %2.</source>
        <translation>Записан %1 в %2.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
    <message>
        <source>The plan has changed since.</source>
        <translation>С тех пор план изменился.</translation>
    </message>
    <message>
        <source>Changed since: %1.</source>
        <translation>С тех пор изменилось: %1.</translation>
    </message>
    <message>
        <source>one for each account</source>
        <translation>по одному на аккаунт</translation>
    </message>
    <message>
        <source>one for each play</source>
        <translation>по одному на плей</translation>
    </message>
    <message>
        <source>one for each campaign</source>
        <translation>по одному на кампанию</translation>
    </message>
    <message>
        <source>about the whole program</source>
        <translation>о программе в целом</translation>
    </message>
</context>
<context>
    <name>talbook::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message numerus="yes">
        <source>%n not written yet</source>
        <translation>
            <numerusform>%n ещё не записан</numerusform>
            <numerusform>%n ещё не записаны</numerusform>
            <numerusform>%n ещё не записаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n устарел</numerusform>
            <numerusform>%n устарели</numerusform>
            <numerusform>%n устарели</numerusform>
        </translation>
    </message>
    <message>
        <source>all up to date</source>
        <translation>все актуальны</translation>
    </message>
    <message>
        <source>The plan has no accounts yet. Import them, and their documents stand here.</source>
        <translation>В плане пока нет аккаунтов. Импортируйте их, и здесь появятся их документы.</translation>
    </message>
    <message>
        <source>No play has been launched yet, so there is no campaign to brief anybody on.</source>
        <translation>Ни один плей ещё не запущен, поэтому и брифа кампании пока нет.</translation>
    </message>
    <message>
        <source>The plan has no plays yet. Add one on the Plays page.</source>
        <translation>В плане пока нет плеев. Добавьте плей на странице «Плеи».</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Готовится просмотр</translation>
    </message>
    <message>
        <source>Comparing the documents with the folder</source>
        <translation>Сравнение документов с папкой</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>В папке</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Writing documents</source>
        <translation>Запись документов</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>%1 new, %2 brought up to date, %3 unchanged.</source>
        <translation>Новых: %1, обновлено: %2, без изменений: %3.</translation>
    </message>
    <message>
        <source>Folder for the Documents</source>
        <translation>Папка для документов</translation>
    </message>
    <message>
        <source>The folder “%1” is not there yet. Write a document, and it will be made.</source>
        <translation>Папки «%1» пока нет. Запишите документ, и она появится.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Write All Documents</source>
        <translation>Записать все</translation>
    </message>
    <message>
        <source>Write (%1)</source>
        <comment>how many kinds of documents</comment>
        <translation>Записать (%1)</translation>
    </message>
</context>
<context>
    <name>talbook::DoneStep</name>
    <message>
        <source>Un&amp;do</source>
        <translation>От&amp;менить импорт</translation>
    </message>
    <message>
        <source>S&amp;how the Accounts</source>
        <translation>&amp;Показать аккаунты</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импортируется %1</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>Файл «%1» импортирован.</translation>
    </message>
    <message>
        <source>The import is undone. The plan is as it was before.</source>
        <translation>Импорт отменён. План снова такой, каким был.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Evaluating the rules</source>
        <translation>Проверяются правила</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) fired: see the next actions on Home.</source>
        <translation>
            <numerusform>Сработало %n правило: см. следующие действия на странице «Главная».</numerusform>
            <numerusform>Сработали %n правила: см. следующие действия на странице «Главная».</numerusform>
            <numerusform>Сработали %n правил: см. следующие действия на странице «Главная».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::EarlierReviewDialog</name>
    <message>
        <source>&amp;Remove This Review</source>
        <translation>&amp;Удалить этот обзор</translation>
    </message>
    <message>
        <source>Review of %1 on %2</source>
        <translation>Обзор от %2: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>talbook::EditPeopleDialog</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Изменить %n человека</numerusform>
            <numerusform>Изменить %n человек</numerusform>
            <numerusform>Изменить %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Influence, 1 to 5</source>
        <translation>Влияние, от 1 до 5</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Наш контакт</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
</context>
<context>
    <name>talbook::EditSelectedDialog</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n account(s)</source>
        <translation>
            <numerusform>Изменить %n аккаунт</numerusform>
            <numerusform>Изменить %n аккаунта</numerusform>
            <numerusform>Изменить %n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Value for all of them; empty clears it</source>
        <translation>Значение для всех; пустое стирает</translation>
    </message>
    <message>
        <source>%1 of %2 would change.</source>
        <translation>Изменится: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <comment>field, how many accounts</comment>
        <translation>Изменить «%1»: %2</translation>
    </message>
    <message>
        <source>Give a value to see how many would change.</source>
        <translation>Укажите значение, и будет видно, сколько изменится.</translation>
    </message>
</context>
<context>
    <name>talbook::EffectModel</name>
    <message>
        <source>Mean score</source>
        <translation>Средний балл</translation>
    </message>
    <message>
        <source>Shows below who comes and who goes</source>
        <translation>Ниже показано, кто входит и кто выходит</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>after</source>
        <translation>станет</translation>
    </message>
    <message>
        <source>change</source>
        <comment>difference of two counts</comment>
        <translation>разница</translation>
    </message>
</context>
<context>
    <name>talbook::EffectPanel</name>
    <message>
        <source>Effect</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Accounts before and after</source>
        <translation>Аккаунты до и после</translation>
    </message>
    <message>
        <source>Who comes or who goes</source>
        <translation>Кто входит или кто выходит</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Никто.</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Аккаунты, которые меняются</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Входят: %1</translation>
    </message>
    <message>
        <source>Leave: %1</source>
        <translation>Выходят: %1</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Идёт расчёт…</translation>
    </message>
    <message>
        <source>Against the model in use. Nothing is stored yet.</source>
        <translation>По сравнению с действующей моделью. Пока ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>talbook::EffectRunner</name>
    <message>
        <source>Working out the effect of the scoring model</source>
        <translation>Расчёт: что изменит модель оценки</translation>
    </message>
</context>
<context>
    <name>talbook::FieldDelegate</name>
    <message>
        <source>Field for %1</source>
        <translation>Поле для «%1»</translation>
    </message>
</context>
<context>
    <name>talbook::FigureRecordsDialog</name>
    <message>
        <source>Records behind “%1”</source>
        <translation>Записи за показателем «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Account(s)</source>
        <translation>
            <numerusform>Показать %n аккаунт</numerusform>
            <numerusform>Показать %n аккаунта</numerusform>
            <numerusform>Показать %n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>No records stand behind this figure.</source>
        <translation>За этим значением нет записей.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Show the Other %n Account(s)</source>
        <translation>
            <numerusform>Показать остальные: %n аккаунт</numerusform>
            <numerusform>Показать остальные: %n аккаунта</numerusform>
            <numerusform>Показать остальные: %n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the total that the share is of, and do not count.</source>
        <translation>Они стоят в знаменателе доли, но не в числителе.</translation>
    </message>
    <message>
        <source>%1: the others</source>
        <translation>%1: остальные</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>В %1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>In the total only</source>
        <translation>Только в знаменателе</translation>
    </message>
    <message>
        <source>As cost</source>
        <translation>Как затраты</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <translation>Вклад, %1</translation>
    </message>
</context>
<context>
    <name>talbook::FigureSlider</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 вместо %2</translation>
    </message>
</context>
<context>
    <name>talbook::FileStep</name>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Один столбец</translation>
    </message>
    <message>
        <source>Choose &amp;Another File…</source>
        <translation>Выбрать др&amp;угой файл…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Что в файле</translation>
    </message>
    <message>
        <source>The tool the file came from</source>
        <translation>Из какой программы файл</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Лист книги</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Кодировка текста</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Разделитель столбцов</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>В &amp;первой строке названия столбцов</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Columns parted by</source>
        <translation>&amp;Разделитель столбцов</translation>
    </message>
    <message>
        <source>The file &amp;holds</source>
        <translation>&amp;В файле</translation>
    </message>
    <message>
        <source>It comes f&amp;rom</source>
        <translation>Исто&amp;чник</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл не выбран</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Recognise it by the columns</source>
        <translation>Определить по столбцам</translation>
    </message>
    <message>
        <source>No tool that is known</source>
        <translation>Программа не распознана</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (распознано)</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (определено)</translation>
    </message>
    <message>
        <source>None of the names in the first row is known. If it is a record already, say so above.</source>
        <translation>Ни одно название в первой строке не знакомо. Если это уже запись, снимите отметку выше.</translation>
    </message>
    <message>
        <source>The first row looks like a record, not like names of columns. If it names them, say so above.</source>
        <translation>Первая строка похожа на запись, а не на названия столбцов. Если это названия, отметьте это выше.</translation>
    </message>
    <message>
        <source>The columns of this tool were put together from memory: please look them over.</source>
        <translation>Столбцы этой программы описаны без её документации: проверьте их.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>первая %n строка</numerusform>
            <numerusform>первые %n строки</numerusform>
            <numerusform>первые %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Tables and contact cards (*.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)</source>
        <translation>Таблицы и визитки (*.csv *.tsv *.txt *.xlsx *.vcf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a table: CSV, TSV, text or an Excel workbook (.xlsx), or contact cards (.vcf). It can also be dragged onto the window.</source>
        <translation>Выберите таблицу: CSV, TSV, текст или книгу Excel (.xlsx) — или визитки (.vcf). Файл можно и перетащить в окно.</translation>
    </message>
</context>
<context>
    <name>talbook::FilterBar</name>
    <message>
        <source>Filter:</source>
        <translation>Фильтр:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Add a filter condition</source>
        <translation>Добавить условие фильтра</translation>
    </message>
    <message>
        <source>Edit the filter as text</source>
        <translation>Править фильтр как текст</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
</context>
<context>
    <name>talbook::FilterChip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>Клавиша Delete убирает этот фильтр</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Убрать фильтр %1</translation>
    </message>
</context>
<context>
    <name>talbook::FilterTextRow</name>
    <message>
        <source>Filter, for example: tier = 1 and intent &gt;= 60</source>
        <translation>Фильтр, например: tier = 1 and intent &gt;= 60</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Fields: name, industry, country, owner, tier, grade, score, fit, intent, engagement, threads…
Signs: = != &lt; &lt;= &gt; &gt;= contains in and or not</source>
        <translation>Поля: name, industry, country, owner, tier, grade, score, fit, intent, engagement, threads…
Знаки: = != &lt; &lt;= &gt; &gt;= contains in and or not</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>talbook::FindBar</name>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Предыдущий (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Следующий (Enter)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Закончить поиск (Esc)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>talbook::FindingDesk</name>
    <message>
        <source>Name an owner…</source>
        <translation>Назначить ответственного…</translation>
    </message>
    <message>
        <source>Show the buying committee</source>
        <translation>Показать закупочный комитет</translation>
    </message>
    <message>
        <source>Open programs and lists…</source>
        <translation>Открыть программы и списки…</translation>
    </message>
    <message>
        <source>Show the budget</source>
        <translation>Показать бюджет</translation>
    </message>
    <message>
        <source>Show the content matrix</source>
        <translation>Показать матрицу контента</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation>Показать аккаунты</translation>
    </message>
    <message>
        <source>Not Here Because…</source>
        <translation>Почему не учитывать</translation>
    </message>
    <message>
        <source>%1: %2
It is set aside with your reason, and shown again when it is about more than now.</source>
        <translation>%1: %2
Замечание будет отложено с указанной причиной и появится снова, если станет касаться большего, чем сейчас.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Decided so for this plan</source>
        <translation>Так решено для этого плана</translation>
    </message>
    <message>
        <source>It is being done</source>
        <translation>Этим уже занимаются</translation>
    </message>
    <message>
        <source>Too small to matter here</source>
        <translation>Здесь это несущественно</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Отложить замечание: %1</translation>
    </message>
    <message>
        <source>Take up again: %1</source>
        <translation>Вернуть замечание: %1</translation>
    </message>
</context>
<context>
    <name>talbook::FindingRow</name>
    <message>
        <source>Not here because: %1</source>
        <translation>Здесь не учитывается, потому что: %1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Отложено: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Предупреждение: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>Take up again (U)</source>
        <translation>Вернуть (U)</translation>
    </message>
    <message>
        <source>%1 (G)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (G)</translation>
    </message>
    <message>
        <source>Not here because… (D)</source>
        <translation>Не учитывать, потому что… (D)</translation>
    </message>
    <message>
        <source>&amp;Not here because…</source>
        <translation>&amp;Не учитывать, потому что…</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>&amp;Вернуть</translation>
    </message>
</context>
<context>
    <name>talbook::FindingRows</name>
    <message numerus="yes">
        <source>Hide %n set aside</source>
        <translation>
            <numerusform>Скрыть %n отложенное</numerusform>
            <numerusform>Скрыть %n отложенных</numerusform>
            <numerusform>Скрыть %n отложенных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n set aside</source>
        <translation>
            <numerusform>Показать %n отложенное</numerusform>
            <numerusform>Показать %n отложенных</numerusform>
            <numerusform>Показать %n отложенных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::FindingStrip</name>
    <message>
        <source>Plan checks</source>
        <translation>Проверки плана</translation>
    </message>
    <message numerus="yes">
        <source>%n plan check(s)</source>
        <translation>
            <numerusform>%n замечание к плану</numerusform>
            <numerusform>%n замечания к плану</numerusform>
            <numerusform>%n замечаний к плану</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide the plan checks</source>
        <translation>Скрыть замечания к плану</translation>
    </message>
    <message>
        <source>Show the plan checks</source>
        <translation>Показать замечания к плану</translation>
    </message>
</context>
<context>
    <name>talbook::FiredNotice</name>
    <message>
        <source>Evaluating the rules</source>
        <translation>Проверяются правила</translation>
    </message>
</context>
<context>
    <name>talbook::GroupBars</name>
    <message>
        <source>%1 %2</source>
        <comment>a series and its figure: Planned 1,000</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>talbook::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Part of the help</source>
        <translation>Раздел справки</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Поиск в глоссарии</translation>
    </message>
    <message>
        <source>A word, or part of its explanation</source>
        <translation>Слово или часть объяснения</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing here explains “%1”. Try a shorter word.</source>
        <translation>Здесь ничего не объясняет «%1». Попробуйте слово короче.</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Как считается</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Где найти</translation>
    </message>
</context>
<context>
    <name>talbook::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on the list</source>
        <translation>
            <numerusform>%n аккаунт в списке</numerusform>
            <numerusform>%n аккаунта в списке</numerusform>
            <numerusform>%n аккаунтов в списке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the program’s figures</source>
        <translation>Расчёт показателей программы</translation>
    </message>
    <message>
        <source>Here you will see how the program is doing. It needs accounts first.</source>
        <translation>Здесь будет видно, как идёт программа. Сначала нужны аккаунты.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message numerus="yes">
        <source>All %n account(s)</source>
        <translation>
            <numerusform>Весь %n аккаунт</numerusform>
            <numerusform>Все %n аккаунта</numerusform>
            <numerusform>Все %n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>Аккаунты, требующие внимания</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>accounts against capacity</source>
        <translation>число аккаунтов и вместимость</translation>
    </message>
    <message>
        <source>Plan checks</source>
        <translation>Проверки плана</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Балл: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s)</source>
        <translation>
            <numerusform>и ещё %n шаг</numerusform>
            <numerusform>и ещё %n шага</numerusform>
            <numerusform>и ещё %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Choose the accounts of the program and put them on the list: its figures, tiers and checks follow from there.</source>
        <translation>Выберите аккаунты программы и включите их в список: от него идут её показатели, уровни и проверки.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>Nobody is on the target account list yet</source>
        <translation>В списке целевых аккаунтов пока никого нет</translation>
    </message>
    <message numerus="yes">
        <source>All %n action(s)</source>
        <translation>
            <numerusform>Все действия: %n</numerusform>
            <numerusform>Все действия: %n</numerusform>
            <numerusform>Все действия: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Следующие действия</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s)</source>
        <translation>
            <numerusform>Все пункты: %n</numerusform>
            <numerusform>Все пункты: %n</numerusform>
            <numerusform>Все пункты: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>From twelve weeks before its first day to the review after its last: what a quarter needs, with dates.</source>
        <translation>Что нужно кварталу, с датами: от двенадцати недель до первого дня и до разбора после последнего.</translation>
    </message>
    <message>
        <source>Add the Quarter’s Checklist</source>
        <translation>Добавить чек-лист квартала</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Add the quarter’s checklist</source>
        <translation>Добавить чек-лист квартала</translation>
    </message>
    <message>
        <source>The plan has no program yet. Make one in Account &gt; Programs and Target Accounts.</source>
        <translation>В плане ещё нет программы. Создайте её: Аккаунт &gt; Программы и целевые аккаунты.</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>просрочено с %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) reviewed this week</source>
        <translation>
            <numerusform>на этой неделе рассмотрен %n аккаунт</numerusform>
            <numerusform>на этой неделе рассмотрено %n аккаунта</numerusform>
            <numerusform>на этой неделе рассмотрено %n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Operating rhythm</source>
        <translation>Рабочий ритм</translation>
    </message>
    <message>
        <source>Who does what…</source>
        <translation>Кто за что отвечает…</translation>
    </message>
    <message>
        <source>By account…</source>
        <translation>По аккаунтам…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Choose Accounts…</source>
        <translation>Выбрать аккаунты…</translation>
    </message>
</context>
<context>
    <name>talbook::HoverCard</name>
    <message>
        <source>Fit %1   Intent %2</source>
        <translation>Соответствие %1   Намерение %2</translation>
    </message>
    <message>
        <source>unchanged in 4 weeks</source>
        <translation>за 4 недели без изменений</translation>
    </message>
    <message>
        <source>↑ %1 in 4 weeks</source>
        <translation>↑ %1 за 4 недели</translation>
    </message>
    <message>
        <source>↓ %1 in 4 weeks</source>
        <translation>↓ %1 за 4 недели</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in this place</source>
        <translation>
            <numerusform>и ещё %n на этом месте</numerusform>
            <numerusform>и ещё %n на этом месте</numerusform>
            <numerusform>и ещё %n на этом месте</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::ImportActions</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>This plan is open for reading only. Nothing can be imported into it.</source>
        <translation>Этот план открыт только для чтения. Импортировать в него ничего нельзя.</translation>
    </message>
    <message>
        <source>Something else is changing the plan. Drop the file again when that is done.</source>
        <translation>План сейчас изменяется другим действием. Перетащите файл ещё раз, когда оно закончится.</translation>
    </message>
    <message>
        <source>Tables and contact cards (*.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)</source>
        <translation>Таблицы и визитки (*.csv *.tsv *.txt *.xlsx *.vcf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy contact cards, or rows of a table with the names of their columns, and paste again.</source>
        <translation>В буфере обмена нет текста. Скопируйте карточки контактов или строки таблицы с названиями столбцов и вставьте ещё раз.</translation>
    </message>
    <message>
        <source>What was copied cannot be kept in “%1” while it is imported: %2.</source>
        <translation>Скопированное нельзя сохранить в «%1» на время импорта: %2.</translation>
    </message>
</context>
<context>
    <name>talbook::ImportSession</name>
    <message>
        <source>Read %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Проверка: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
</context>
<context>
    <name>talbook::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Импорт остановлен. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>talbook::JobIndicator</name>
    <message>
        <source>Cancelling…</source>
        <translation>Отменяется…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>talbook::KeptMenu</name>
    <message>
        <source>Kept %1</source>
        <extracomment>what-ifs kept under a name, and how many</extracomment>
        <translation>Варианты: %1</translation>
    </message>
    <message>
        <source>Kept what-ifs</source>
        <translation>Сохранённые варианты</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Remove what-if “%1”</source>
        <translation>Удалить вариант «%1»</translation>
    </message>
</context>
<context>
    <name>talbook::KindList</name>
    <message>
        <source>Take the points of a table</source>
        <translation>Взять баллы из таблицы</translation>
    </message>
    <message>
        <source>Take the points of a table…</source>
        <translation>Взять баллы из таблицы…</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Вид активности</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Points for engagement</source>
        <translation>Баллы вовлечённости</translation>
    </message>
    <message>
        <source>Feeds intent through</source>
        <translation>Источник намерения</translation>
    </message>
    <message>
        <source>Points for intent</source>
        <translation>Баллы намерения</translation>
    </message>
    <message>
        <source>Points for “%1”</source>
        <translation>Баллы за «%1»</translation>
    </message>
    <message>
        <source>Source of intent that “%1” feeds</source>
        <translation>Источник намерения для «%1»</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no source of intent</comment>
        <translation>никакой</translation>
    </message>
    <message>
        <source>Points of intent for “%1”</source>
        <translation>Баллы намерения за «%1»</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>пока без баллов</translation>
    </message>
    <message>
        <source>not in the presets</source>
        <translation>нет в готовых наборах</translation>
    </message>
</context>
<context>
    <name>talbook::KindNotice</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>kinds of activity</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity record(s) give no points: no preset knows %1.</source>
        <translation>
            <numerusform>%n запись активности не даёт баллов: в готовых наборах нет вида %1.</numerusform>
            <numerusform>%n записи активностей не дают баллов: в готовых наборах нет вида %1.</numerusform>
            <numerusform>%n записей активностей не дают баллов: в готовых наборах нет вида %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give Them Points…</source>
        <translation>Дать им баллы…</translation>
    </message>
</context>
<context>
    <name>talbook::LaunchDialog</name>
    <message>
        <source>Launch a Play</source>
        <translation>Запуск плея</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Skip weekends and holidays</source>
        <translation>Пропускать выходные и праздники</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Плей</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Название кампании</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>The account&apos;s owner</source>
        <translation>Ответственный за аккаунт</translation>
    </message>
    <message>
        <source>Who does it: %1</source>
        <translation>Кто выполняет: %1</translation>
    </message>
    <message>
        <source>The most influential one</source>
        <translation>Самый влиятельный</translation>
    </message>
    <message>
        <source>Everyone, a task each</source>
        <translation>Каждый, по задаче на человека</translation>
    </message>
    <message>
        <source>With whom: %1</source>
        <translation>С кем: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>С кем: %1</translation>
    </message>
    <message>
        <source>The plan has no play yet. Make one on the page Plays, or add those that come with Talbook.</source>
        <translation>В плане ещё нет плеев. Создайте плей на странице «Плеи» или добавьте те, что поставляются с Talbook.</translation>
    </message>
    <message>
        <source>Working out the launch</source>
        <translation>Расчёт запуска</translation>
    </message>
    <message>
        <source>Nothing would be made yet.</source>
        <translation>Пока создавать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n account(s)</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>и %1</translation>
    </message>
    <message numerus="yes">
        <source>Launch %n task(s)</source>
        <translation>
            <numerusform>Запустить %n задачу</numerusform>
            <numerusform>Запустить %n задачи</numerusform>
            <numerusform>Запустить %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Launch “%1”</source>
        <translation>Запустить «%1»</translation>
    </message>
    <message>
        <source>What is launched, for whom and by whom</source>
        <translation>Что запускается, для кого и кем</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Рассчитать</translation>
    </message>
    <message>
        <source>Working out what the launch would make…</source>
        <translation>Рассчитывается, что создаст запуск…</translation>
    </message>
    <message>
        <source>The working out was stopped. Work it out to launch the play.</source>
        <translation>Расчёт остановлен. Чтобы запустить плей, рассчитайте его снова.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без программы</translation>
    </message>
    <message numerus="yes">
        <source>The play is made for tier %1; %n account(s) are of another one.</source>
        <translation>
            <numerusform>Плей рассчитан на уровень %1, а %n аккаунт — другого уровня.</numerusform>
            <numerusform>Плей рассчитан на уровень %1, а %n аккаунта — другого уровня.</numerusform>
            <numerusform>Плей рассчитан на уровень %1, а %n аккаунтов — другого уровня.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no holidays yet: choose a calendar on the page Timeline, in “Working days and capacity…”.</source>
        <translation>В плане пока нет праздников: выберите календарь на странице «Шкала времени», в окне «Рабочие дни и загрузка…».</translation>
    </message>
    <message>
        <source>Skip weekends</source>
        <translation>Пропускать выходные</translation>
    </message>
</context>
<context>
    <name>talbook::LaunchNotice</name>
    <message numerus="yes">
        <source>“%1” is launched: %n task(s)</source>
        <translation>
            <numerusform>Плей «%1» запущен: %n задача</numerusform>
            <numerusform>Плей «%1» запущен: %n задачи</numerusform>
            <numerusform>Плей «%1» запущен: %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in timeline</source>
        <translation>Показать на шкале времени</translation>
    </message>
</context>
<context>
    <name>talbook::LaunchView</name>
    <message>
        <source>What is shown of the launch</source>
        <translation>Что показано о запуске</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Load by person and week</source>
        <translation>Загрузка по людям и неделям</translation>
    </message>
    <message>
        <source>Accounts and cost</source>
        <translation>Аккаунты и затраты</translation>
    </message>
    <message>
        <source>Steps left out or lacking a role</source>
        <translation>Шаги, которые пропущены или остались без роли</translation>
    </message>
    <message>
        <source>Load ▲</source>
        <translation>Загрузка ▲</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Most a week</source>
        <translation>Норма в неделю</translation>
    </message>
    <message>
        <source>runs already: %1</source>
        <translation>уже идёт: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>▲ planned all the same</source>
        <translation>▲ всё равно в плане</translation>
    </message>
    <message>
        <source>○ left out</source>
        <translation>○ пропущен</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>▲ %1 too many</source>
        <translation>▲ больше на %1</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Of this launch</source>
        <translation>От запуска</translation>
    </message>
    <message>
        <source>Tasks in all</source>
        <translation>Всего задач</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Перегрузка</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>talbook::LedgerStrip</name>
    <message numerus="yes">
        <source>row(s) in the file</source>
        <translation>
            <numerusform>строка в файле</numerusform>
            <numerusform>строки в файле</numerusform>
            <numerusform>строк в файле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created</source>
        <translation>
            <numerusform>создана</numerusform>
            <numerusform>создано</numerusform>
            <numerusform>создано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated</source>
        <translation>
            <numerusform>обновлена</numerusform>
            <numerusform>обновлено</numerusform>
            <numerusform>обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <translation>
            <numerusform>без изменений</numerusform>
            <numerusform>без изменений</numerusform>
            <numerusform>без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>faulty</source>
        <translation>
            <numerusform>с ошибкой</numerusform>
            <numerusform>с ошибками</numerusform>
            <numerusform>с ошибками</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::LineDialog</name>
    <message>
        <source>Add to the Budget</source>
        <translation>Добавить в бюджет</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Что добавляется</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Group of tools</source>
        <translation>Группа инструментов</translation>
    </message>
    <message>
        <source>Vendor or tool</source>
        <translation>Поставщик или инструмент</translation>
    </message>
    <message>
        <source>Fee a year</source>
        <translation>Плата за год</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>Оплата труда за год</translation>
    </message>
    <message>
        <source>Share of their time, %</source>
        <translation>Доля времени, %</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Lines that would be added</source>
        <translation>Строки, которые будут добавлены</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Spread over the program’s months</source>
        <translation>Разложить по месяцам программы</translation>
    </message>
    <message>
        <source>The program’s share, month by month</source>
        <translation>Доля программы, помесячно</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Помесячно</translation>
    </message>
    <message>
        <source>The whole year’s fee in %1</source>
        <translation>Вся годовая плата: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), together %1</source>
        <translation>
            <numerusform>%n строка, всего %1</numerusform>
            <numerusform>%n строки, всего %1</numerusform>
            <numerusform>%n строк, всего %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget: add “%1”</source>
        <translation>Бюджет: добавить «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Budget: add %n line(s)</source>
        <translation>
            <numerusform>Бюджет: добавить %n строку</numerusform>
            <numerusform>Бюджет: добавить %n строки</numerusform>
            <numerusform>Бюджет: добавить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what is planned, committed or actual.</source>
        <translation>Введите план, обязательства или факт.</translation>
    </message>
    <message>
        <source>Type what the tool costs a year.</source>
        <translation>Введите, сколько инструмент стоит в год.</translation>
    </message>
    <message>
        <source>Say whose time it is: choose a role or type one.</source>
        <translation>Укажите, чьё это время: выберите или введите роль.</translation>
    </message>
    <message>
        <source>Type what the role is paid a year.</source>
        <translation>Введите оплату труда за год.</translation>
    </message>
    <message>
        <source>“%1” is no share. Type a number from 1 to 100: how much of their time belongs to the program.</source>
        <translation>«%1» — не доля. Введите число от 1 до 100: какая часть времени относится к программе.</translation>
    </message>
</context>
<context>
    <name>talbook::MainWindow</name>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>%1 — Talbook</source>
        <translation>%1 — Talbook</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>About Talbook</source>
        <translation>О программе Talbook</translation>
    </message>
    <message>
        <source>Talbook %1

Account-based marketing in one file: explainable scores, everything undoable.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Talbook %1

Account-based marketing в одном файле: объяснимые баллы, всё можно отменить.

Свободная программа под лицензией GNU GPL версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>%1 (read only) — Talbook</source>
        <translation>%1 (только чтение) — Talbook</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Read only: open at %1</source>
        <translation>Только чтение: открыт у %1</translation>
    </message>
</context>
<context>
    <name>talbook::MatrixCountModel</name>
    <message>
        <source>Shows below who comes and who goes</source>
        <translation>Ниже показано, кто входит и кто выходит</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>±</source>
        <comment>column of differences between two counts</comment>
        <translation>±</translation>
    </message>
</context>
<context>
    <name>talbook::MatrixLegend</name>
    <message>
        <source>area = expected ACV</source>
        <translation>площадь — ожидаемый ACV</translation>
    </message>
    <message>
        <source>4 weeks ago</source>
        <translation>4 недели назад</translation>
    </message>
    <message>
        <source>12 weeks ago</source>
        <translation>12 недель назад</translation>
    </message>
</context>
<context>
    <name>talbook::MatrixMoveModel</name>
    <message>
        <source>How often it stays there when every weight is moved by up to 10 %, in 200 draws</source>
        <translation>Как часто остаётся на месте, если каждый вес сдвинуть не более чем на 10 %, из 200 проб</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>holds at ±10 %</source>
        <translation>при весах ±10 %</translation>
    </message>
</context>
<context>
    <name>talbook::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the strike zone</source>
        <translation>в ударной зоне: %1</translation>
    </message>
    <message>
        <source>Accounts lie here by how well they fit and how ready they look. Import them from your CRM first.</source>
        <translation>Здесь аккаунты лежат по соответствию и готовности. Сначала импортируйте их из CRM.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Nobody is on the target account list yet.</source>
        <translation>В списке целевых аккаунтов пока никого нет.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Показать все аккаунты</translation>
    </message>
    <message>
        <source>Choose a segment above, or save a selection as one.</source>
        <translation>Выберите сегмент выше или сохраните выбранное как сегмент.</translation>
    </message>
    <message>
        <source>No account is in this choice.</source>
        <translation>Под этот выбор не попал ни один аккаунт.</translation>
    </message>
    <message>
        <source>Fit and intent of the accounts</source>
        <translation>Соответствие и намерение аккаунтов</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Приблизить (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Отдалить (−)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Показать всё (0)</translation>
    </message>
    <message>
        <source>Save segment “%1”</source>
        <translation>Сохранить сегмент «%1»</translation>
    </message>
    <message>
        <source>Save Segment</source>
        <translation>Сохранить сегмент</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Follow the recommended tier: %1</source>
        <translation>Следовать рекомендованному уровню: %1</translation>
    </message>
    <message>
        <source>Set tier %2: %1</source>
        <translation>Задать уровень %2: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as segment…</source>
        <translation>Сохранить как сегмент…</translation>
    </message>
    <message>
        <source>Set tier</source>
        <translation>Задать уровень</translation>
    </message>
    <message>
        <source>Follow the recommendation</source>
        <translation>Следовать рекомендации</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>Показать в таблице</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Рисунки (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Изображения (*.png)</translation>
    </message>
    <message>
        <source>Export the Matrix</source>
        <translation>Экспорт матрицы</translation>
    </message>
    <message numerus="yes">
        <source>Name of the segment of %n account(s)</source>
        <translation>
            <numerusform>Название сегмента из %n аккаунта</numerusform>
            <numerusform>Название сегмента из %n аккаунтов</numerusform>
            <numerusform>Название сегмента из %n аккаунтов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::MatrixPlot</name>
    <message>
        <source>Fit from</source>
        <translation>Соответствие от</translation>
    </message>
    <message>
        <source>Intent from</source>
        <translation>Намерение от</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
</context>
<context>
    <name>talbook::MatrixScope</name>
    <message>
        <source>No segment has been saved yet</source>
        <translation>Сегментов пока нет</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Показанные аккаунты</translation>
    </message>
    <message>
        <source>TAL %1</source>
        <comment>target account list and its count</comment>
        <translation>TAL %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>all accounts and their count</comment>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation>Выберите сегмент</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Ответственный: %1</translation>
    </message>
</context>
<context>
    <name>talbook::MatrixTableModel</name>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Соотв.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намер.</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <comment>column: change of intent in four weeks</comment>
        <translation>4 недели</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Квадрант</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Expected ACV</source>
        <translation>Ожидаемый ACV</translation>
    </message>
</context>
<context>
    <name>talbook::MatrixTools</name>
    <message>
        <source>Select by a rectangle</source>
        <translation>Выбор прямоугольником</translation>
    </message>
    <message>
        <source>Select by a lasso</source>
        <translation>Выбор лассо</translation>
    </message>
    <message>
        <source>Move the view (or hold Space)</source>
        <translation>Двигать вид (или держать пробел)</translation>
    </message>
    <message>
        <source>Trails: where accounts were 4 and 12 weeks ago</source>
        <translation>Следы: где аккаунты были 4 и 12 недель назад</translation>
    </message>
    <message>
        <source>Trails of the selected</source>
        <translation>Следы выбранных</translation>
    </message>
    <message>
        <source>Trails of the strike zone</source>
        <translation>Следы ударной зоны</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Экспорт в PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Экспорт в SVG…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что, если</translation>
    </message>
</context>
<context>
    <name>talbook::MergeDialog</name>
    <message>
        <source>Comparing with %1</source>
        <translation>Сравнение с «%1»</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Отменено; ничего не изменено.</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Слияние с «%1»</translation>
    </message>
    <message>
        <source>Somebody else has saved “%1” meanwhile. What only one of you changed is merged by itself; where both changed the same, choose. Undo takes the merge back.</source>
        <translation>Пока вы работали, кто-то сохранил «%1». Что изменил только один из вас, объединяется само; где изменили оба, выберите. Слияние можно отменить.</translation>
    </message>
    <message>
        <source>What only one of the two copies changed is merged by itself; where both changed the same, choose. “%1” stays as it is, and Undo takes the merge back.</source>
        <translation>Что изменено только в одной копии, объединяется само; где изменили оба, выберите. «%1» не меняется, слияние можно отменить.</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Изменили оба</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>Взять &amp;моё</translation>
    </message>
    <message>
        <source>In the selected rows (Left)</source>
        <translation>В выбранных строках (стрелка влево)</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Взять &amp;чужое</translation>
    </message>
    <message>
        <source>In the selected rows (Right)</source>
        <translation>В выбранных строках (стрелка вправо)</translation>
    </message>
    <message>
        <source>&amp;All Mine</source>
        <translation>Всё м&amp;оё</translation>
    </message>
    <message>
        <source>All T&amp;heirs</source>
        <translation>Всё ч&amp;ужое</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Сохранить о&amp;тчёт…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Слить</translation>
    </message>
    <message>
        <source>The plan itself</source>
        <translation>Сам план</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation>%1, выбрано</translation>
    </message>
    <message>
        <source>The other version has nothing that yours lacks. Merge, and yours can be saved in its place.</source>
        <translation>В чужой версии нет ничего, чего не было бы у вас. После слияния вашу можно сохранить на её место.</translation>
    </message>
    <message>
        <source>There is nothing to merge: the plan has it all already.</source>
        <translation>Сливать нечего: в плане уже всё есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of theirs are taken without asking.</source>
        <translation>
            <numerusform>Без вопросов будет взята %n чужая запись.</numerusform>
            <numerusform>Без вопросов будут взяты %n чужие записи.</numerusform>
            <numerusform>Без вопросов будут взяты %n чужих записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which version both come from, so every difference is asked.</source>
        <translation>Общая исходная версия неизвестна, поэтому спрашивается о каждом различии.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) are left to make.</source>
        <translation>
            <numerusform>Осталось сделать %n выбор.</numerusform>
            <numerusform>Осталось сделать %n выбора.</numerusform>
            <numerusform>Осталось сделать %n выборов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>Слияние с «%1»</translation>
    </message>
    <message>
        <source>Merged. Undo brings back what was here before.</source>
        <translation>Слияние выполнено. Отмена вернёт то, что было.</translation>
    </message>
    <message>
        <source>The plan keeps all of mine; nothing was changed.</source>
        <translation>В плане осталось всё моё; ничего не изменено.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <comment>file name</comment>
        <translation>Слияние с %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder.</source>
        <translation>Не удаётся записать «%1»: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you added %1: after the merge it stands twice. Look which to keep, and delete the other.</source>
        <translation>Вы оба добавили %1: после слияния запись будет стоять дважды. Решите, какую оставить, и удалите другую.</translation>
    </message>
    <message>
        <source>“%1” is one of the two plans. Choose another file for the report.</source>
        <translation>«%1» — один из двух планов. Выберите для отчёта другой файл.</translation>
    </message>
</context>
<context>
    <name>talbook::MessagePreview</name>
    <message>
        <source>The account as a whole</source>
        <translation>Аккаунт в целом</translation>
    </message>
    <message>
        <source>▲ Nobody has entered: %1</source>
        <translation>▲ Не заполнено: %1</translation>
    </message>
    <message>
        <source>✕ No such variable: %1</source>
        <translation>✕ Нет такой переменной: %1</translation>
    </message>
    <message>
        <source>As it reads for</source>
        <translation>Как это прочтёт</translation>
    </message>
    <message>
        <source>Account to preview for</source>
        <translation>Аккаунт для предпросмотра</translation>
    </message>
    <message>
        <source>Person to preview for</source>
        <translation>Человек для предпросмотра</translation>
    </message>
    <message>
        <source>Preview of the message</source>
        <translation>Предпросмотр сообщения</translation>
    </message>
    <message>
        <source>Shaded: a value. ‹Between marks›: missing. Struck through: no variable.</source>
        <translation>На фоне: значение. ‹В скобках›: не заполнено. Зачёркнуто: нет такой переменной.</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Копировать сообщение</translation>
    </message>
</context>
<context>
    <name>talbook::MessagesTab</name>
    <message>
        <source>Awareness</source>
        <translation>Узнавание</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Рассмотрение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (изменён)</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Любая роль</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>A template that comes with Talbook and was not changed stays.</source>
        <translation>Шаблон из комплекта Talbook, который не меняли, остаётся.</translation>
    </message>
    <message>
        <source>Change the template “%1”</source>
        <translation>Изменить шаблон «%1»</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>A word to {{contact.first_name}}</source>
        <translation>Несколько слов: {{contact.first_name}}</translation>
    </message>
    <message>
        <source>Write here. Insert variables from the list below.</source>
        <translation>Пишите здесь. Переменные вставляются из списка ниже.</translation>
    </message>
    <message>
        <source>Duplicate the template “%1”</source>
        <translation>Копировать шаблон «%1»</translation>
    </message>
    <message>
        <source>Remove the template “%1”</source>
        <translation>Удалить шаблон «%1»</translation>
    </message>
    <message>
        <source>Restore the template “%1”</source>
        <translation>Вернуть шаблон «%1»</translation>
    </message>
    <message>
        <source>Of the account</source>
        <translation>Об аккаунте</translation>
    </message>
    <message>
        <source>Of the person</source>
        <translation>О человеке</translation>
    </message>
    <message>
        <source>Of their behaviour</source>
        <translation>О действиях</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>О нас</translation>
    </message>
    <message>
        <source>Templates for the role</source>
        <translation>Шаблоны для роли</translation>
    </message>
    <message>
        <source>Templates of the kind</source>
        <translation>Шаблоны вида</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Templates in the language</source>
        <translation>Шаблоны на языке</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Любая стадия</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Вставить переменную</translation>
    </message>
</context>
<context>
    <name>talbook::MiniMap</name>
    <message>
        <source>Overview of the chart</source>
        <translation>Обзор схемы</translation>
    </message>
</context>
<context>
    <name>talbook::ModelEditor</name>
    <message>
        <source>Scoring models (*.json)</source>
        <translation>Модели оценки (*.json)</translation>
    </message>
    <message>
        <source>Scoring Model</source>
        <translation>Модель оценки</translation>
    </message>
    <message>
        <source>Rename scoring model to %1</source>
        <translation>Переименование модели оценки: %1</translation>
    </message>
    <message>
        <source>New scoring model: %1</source>
        <translation>Новая модель оценки: %1</translation>
    </message>
    <message>
        <source>Reset scoring model: %1</source>
        <translation>Сброс модели оценки: %1</translation>
    </message>
    <message>
        <source>Delete scoring model: %1</source>
        <translation>Удаление модели оценки: %1</translation>
    </message>
    <message>
        <source>The figures stand still until the fault is mended.</source>
        <translation>Цифры не пересчитываются, пока ошибка не исправлена.</translation>
    </message>
    <message>
        <source>The plan can only be read; nothing can be stored in it.</source>
        <translation>План открыт только для чтения, сохранить в нём ничего нельзя.</translation>
    </message>
    <message>
        <source>Apply stores the changes and scores the plan by “%1”.</source>
        <translation>«Применить» сохранит изменения и оценит план по модели «%1».</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message>
        <source>Apply scores the plan by “%1”.</source>
        <translation>«Применить» оценит план по модели «%1».</translation>
    </message>
    <message>
        <source>A preset. It stays as it is: your first change makes an own copy of it.</source>
        <translation>Готовая модель. Она не меняется: первая же правка создаст свою копию.</translation>
    </message>
    <message>
        <source>A copy that is not stored yet. Apply stores it; “%1” stays as it is.</source>
        <translation>Копия, пока не сохранена. «Применить» сохранит её; «%1» останется как есть.</translation>
    </message>
    <message>
        <source>An own model, made of “%1”.</source>
        <translation>Своя модель на основе «%1».</translation>
    </message>
    <message>
        <source>An own model.</source>
        <translation>Своя модель.</translation>
    </message>
    <message>
        <source>Scoring model: %1</source>
        <translation>Модель оценки: %1</translation>
    </message>
    <message>
        <source>Import a scoring model</source>
        <translation>Импорт модели оценки</translation>
    </message>
    <message>
        <source>Import scoring model: %1</source>
        <translation>Импорт модели оценки: %1</translation>
    </message>
    <message>
        <source>Export the scoring model</source>
        <translation>Экспорт модели оценки</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>The changes to “%1” have not been applied.</source>
        <translation>Изменения модели «%1» не применены.</translation>
    </message>
</context>
<context>
    <name>talbook::ModelFoot</name>
    <message>
        <source>Show the field</source>
        <translation>Показать поле</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Название новой модели</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Keeps the figures under a name of their own; the model in use goes on scoring the plan.</source>
        <translation>Сохраняет цифры под отдельным названием; план по-прежнему оценивает действующая модель.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Save as a New Model…</source>
        <translation>Сохранить как новую модель…</translation>
    </message>
</context>
<context>
    <name>talbook::ModelForm</name>
    <message>
        <source>Part of the model</source>
        <translation>Раздел модели</translation>
    </message>
    <message>
        <source>Fit (ICP)</source>
        <translation>Профиль (ICP)</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Weights of the components</source>
        <translation>Веса составляющих</translation>
    </message>
    <message>
        <source>only their proportions count</source>
        <translation>важны только пропорции</translation>
    </message>
    <message>
        <source>Grades, by the total score</source>
        <translation>Категории по общему баллу</translation>
    </message>
    <message>
        <source>below the last: Watch</source>
        <translation>ниже последней — наблюдение</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>grade</comment>
        <translation>%1 от</translation>
    </message>
    <message>
        <source>Matrix of fit and intent</source>
        <translation>Матрица соответствия и намерения</translation>
    </message>
    <message>
        <source>Fit from</source>
        <translation>Соответствие от</translation>
    </message>
    <message>
        <source>Intent from</source>
        <translation>Намерение от</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Синонимы</translation>
    </message>
    <message>
        <source>for industries and technologies</source>
        <translation>для отраслей и технологий</translation>
    </message>
    <message>
        <source>Other names, as “alias = name”</source>
        <translation>Другие названия, в виде «синоним = название»</translation>
    </message>
    <message>
        <source>alias = name</source>
        <translation>синоним = название</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>people</source>
        <translation>чел.</translation>
    </message>
    <message>
        <source>Add an industry</source>
        <translation>Добавить отрасль</translation>
    </message>
    <message>
        <source>Secondary industries</source>
        <translation>Дополнительные отрасли</translation>
    </message>
    <message>
        <source>A secondary industry is worth</source>
        <translation>Дополнительная отрасль даёт</translation>
    </message>
    <message>
        <source>Add a country or region</source>
        <translation>Добавить страну или регион</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Обязательные</translation>
    </message>
    <message>
        <source>Add a technology</source>
        <translation>Добавить технологию</translation>
    </message>
    <message>
        <source>All must-haves together are worth</source>
        <translation>Все обязательные вместе дают</translation>
    </message>
    <message>
        <source>Nice-to-haves</source>
        <translation>Желательные</translation>
    </message>
    <message>
        <source>All nice-to-haves together are worth</source>
        <translation>Все желательные вместе дают</translation>
    </message>
    <message>
        <source>Competitors (none listed: any that an account names)</source>
        <translation>Конкуренты (список пуст: любой, указанный у аккаунта)</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>Добавить конкурента</translation>
    </message>
    <message>
        <source>A competitor is worth</source>
        <translation>Конкурент даёт</translation>
    </message>
    <message>
        <source>Legacy systems</source>
        <translation>Устаревшие системы</translation>
    </message>
    <message>
        <source>Add a system</source>
        <translation>Добавить систему</translation>
    </message>
    <message>
        <source>A legacy system is worth</source>
        <translation>Устаревшая система даёт</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Weights of the parties</source>
        <translation>Веса по происхождению данных</translation>
    </message>
    <message>
        <source>First-party</source>
        <translation>Собственные данные</translation>
    </message>
    <message>
        <source>Third-party</source>
        <translation>Внешние данные</translation>
    </message>
    <message>
        <source>Weights within first-party intent</source>
        <translation>Веса внутри собственных данных</translation>
    </message>
    <message>
        <source>from activities</source>
        <translation>по активностям</translation>
    </message>
    <message>
        <source>Weights within third-party intent</source>
        <translation>Веса внутри внешних данных</translation>
    </message>
    <message>
        <source>from signals</source>
        <translation>по сигналам</translation>
    </message>
    <message>
        <source>Time and points</source>
        <translation>Время и баллы</translation>
    </message>
    <message>
        <source>Half-life, days</source>
        <translation>Полураспад, дней</translation>
    </message>
    <message>
        <source>Oldest record that counts, days</source>
        <translation>Учитываются записи не старше, дней</translation>
    </message>
    <message>
        <source>A full source, points</source>
        <translation>Полный источник, баллов</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>below the last: cold</source>
        <translation>ниже последнего — холодный</translation>
    </message>
    <message>
        <source>“%1” from</source>
        <comment>level of intent</comment>
        <translation>«%1» от</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>Window and scale</source>
        <translation>Окно и шкала</translation>
    </message>
    <message>
        <source>Oldest activity that counts, days</source>
        <translation>Учитываются активности не старше, дней</translation>
    </message>
    <message>
        <source>Full engagement, points</source>
        <translation>Полная вовлечённость, баллов</translation>
    </message>
    <message>
        <source>Half-life, days (0: no decay)</source>
        <translation>Полураспад, дней (0: без затухания)</translation>
    </message>
    <message>
        <source>A person stays engaged, days</source>
        <translation>Человек считается вовлечённым, дней</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>where none is entered: by the expected ACV</source>
        <translation>если не указана: по ожидаемому ACV</translation>
    </message>
    <message>
        <source>points, at most 100</source>
        <translation>баллы, не больше 100</translation>
    </message>
    <message>
        <source>Each supporter</source>
        <translation>Каждый сторонник</translation>
    </message>
    <message>
        <source>An engaged champion</source>
        <translation>Вовлечённый чемпион</translation>
    </message>
    <message>
        <source>An earlier opportunity</source>
        <translation>Прежняя сделка</translation>
    </message>
    <message>
        <source>Funding round</source>
        <translation>Раунд финансирования</translation>
    </message>
    <message>
        <source>Leadership change</source>
        <translation>Смена руководства</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Расширение</translation>
    </message>
    <message>
        <source>Contract renewal</source>
        <translation>Продление контракта</translation>
    </message>
    <message>
        <source>An event counts, days</source>
        <translation>Событие учитывается, дней</translation>
    </message>
    <message>
        <source>A spike: more points in seven days than</source>
        <translation>Всплеск: за семь дней больше чем, пунктов</translation>
    </message>
    <message>
        <source>Primary industries (count in full)</source>
        <translation>Основные отрасли (в полном весе)</translation>
    </message>
    <message>
        <source>Countries and regions (count in full)</source>
        <translation>Страны и регионы (в полном весе)</translation>
    </message>
    <message>
        <source>Kinds of activity</source>
        <translation>Виды активностей</translation>
    </message>
    <message>
        <source>an empty field is worth what it shows in grey</source>
        <translation>пустое поле стоит столько, сколько в нём показано серым</translation>
    </message>
</context>
<context>
    <name>talbook::ModelList</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Scoring models</source>
        <translation>Модели оценки</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Reset to preset</source>
        <translation>Вернуть к исходной</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, действует</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Готовые</translation>
    </message>
    <message>
        <source>Own models</source>
        <translation>Свои</translation>
    </message>
    <message>
        <source>A preset stays as it is.</source>
        <translation>Готовая модель не меняется.</translation>
    </message>
</context>
<context>
    <name>talbook::MoveModel</name>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>after</source>
        <translation>станет</translation>
    </message>
</context>
<context>
    <name>talbook::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>talbook::NotesEditor</name>
    <message>
        <source>Notes of %1</source>
        <translation>Заметки: %1</translation>
    </message>
    <message>
        <source>Markdown: # heading, - list, **bold**, [link](https://…). Saved as you type.</source>
        <translation>Markdown: # заголовок, - список, **жирный**, [ссылка](https://…). Сохраняется по мере ввода.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>What matters about this account and is in no field</source>
        <translation>Что важно знать об аккаунте и чего нет в полях</translation>
    </message>
    <message>
        <source>Preview of the notes</source>
        <translation>Просмотр заметок</translation>
    </message>
    <message>
        <source>What you write beside is shown here as it will be read.</source>
        <translation>То, что вы пишете слева, появится здесь так, как это будут читать.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>talbook::NumberRow</name>
    <message>
        <source>Stored: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>talbook::OriginTable</name>
    <message>
        <source>Source or channel</source>
        <translation>Источник или канал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунтов</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Последняя</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не подключено</translation>
    </message>
</context>
<context>
    <name>talbook::OutcomeView</name>
    <message>
        <source>What is shown of it</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Save Fa&amp;ulty Rows…</source>
        <translation>Сохранить строки с &amp;ошибками…</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Что делает импорт</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Изменения %1</translation>
    </message>
    <message>
        <source>Will change %1</source>
        <translation>Изменится %1</translation>
    </message>
    <message>
        <source>Duplicates %1</source>
        <translation>Повторы %1</translation>
    </message>
    <message>
        <source>Faulty %1</source>
        <translation>Ошибки %1</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>Замечания %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) made for the records.</source>
        <translation>
            <numerusform>Для записей создаётся %n аккаунт.</numerusform>
            <numerusform>Для записей создаются %n аккаунта.</numerusform>
            <numerusform>Для записей создаются %n аккаунтов.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая запись</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Найдено по</translation>
    </message>
    <message>
        <source>Nothing in the plan changes.</source>
        <translation>В плане ничего не меняется.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>Ещё %n не показана.</numerusform>
            <numerusform>Ещё %n не показаны.</numerusform>
            <numerusform>Ещё %n не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>only what was still missing is taken from it</source>
        <translation>из неё берётся только недостающее</translation>
    </message>
    <message>
        <source>says nothing else</source>
        <translation>ничего нового не сообщает</translation>
    </message>
    <message>
        <source>Same as row</source>
        <translation>Та же, что</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ней будет</translation>
    </message>
    <message>
        <source>The file names nothing twice.</source>
        <translation>В файле ничего не названо дважды.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>No row is faulty.</source>
        <translation>Строк с ошибками нет.</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Faulty rows are left out. Saved as a file, they can be mended and imported again.</source>
        <translation>Строки с ошибками не импортируются. Их можно сохранить в файл, исправить и импортировать снова.</translation>
    </message>
    <message>
        <source>%1 faulty rows.csv</source>
        <translation>%1 — строки с ошибками.csv</translation>
    </message>
    <message>
        <source>Save Faulty Rows</source>
        <translation>Сохранить строки с ошибками</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>В %1 записана %n строка.</numerusform>
            <numerusform>В %1 записаны %n строки.</numerusform>
            <numerusform>В %1 записано %n строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::OverviewOpportunities</name>
    <message>
        <source>Opportunity</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
</context>
<context>
    <name>talbook::OverviewPeople</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation>Роль в закупке</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Последнее касание</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>talbook::OverviewProfile</name>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>How we sell</source>
        <translation>Как мы продаём</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Изменить «%1»: %2</translation>
    </message>
    <message>
        <source>As recommended: %1</source>
        <translation>По рекомендации: %1</translation>
    </message>
    <message>
        <source>As recommended: none</source>
        <translation>По рекомендации: нет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Материнская компания</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>Competitors&apos; products</source>
        <translation>Решения конкурентов</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <translation>Выручка, %1</translation>
    </message>
    <message>
        <source>Expected ACV</source>
        <translation>Ожидаемый ACV</translation>
    </message>
    <message>
        <source>Expected ACV, %1</source>
        <translation>Ожидаемый ACV, %1</translation>
    </message>
    <message>
        <source>Strategic value, 0–100</source>
        <translation>Стратегическая ценность, 0–100</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Другие столбцы</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>talbook::OverviewScore</name>
    <message>
        <source>Why %1</source>
        <translation>Почему %1</translation>
    </message>
    <message>
        <source>Hide the records behind %1</source>
        <translation>Скрыть записи: %1</translation>
    </message>
    <message>
        <source>Show the records behind %1</source>
        <translation>Показать записи: %1</translation>
    </message>
    <message>
        <source>strength %1 today</source>
        <translation>сила сегодня %1</translation>
    </message>
    <message>
        <source>%1 points today</source>
        <translation>сегодня баллов: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the time line</source>
        <translation>
            <numerusform>Ещё %n запись в хронологии</numerusform>
            <numerusform>Ещё %n записи в хронологии</numerusform>
            <numerusform>Ещё %n записей в хронологии</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Known fields: %1.</source>
        <translation>Известно полей: %1.</translation>
    </message>
</context>
<context>
    <name>talbook::OwnerDialog</name>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message numerus="yes">
        <source>Who is to do %n task(s)? Empty for nobody yet.</source>
        <translation>
            <numerusform>Кто возьмёт %n задачу? Пусто — пока никто.</numerusform>
            <numerusform>Кто возьмёт %n задачи? Пусто — пока никто.</numerusform>
            <numerusform>Кто возьмёт %n задач? Пусто — пока никто.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>talbook::PageHead</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Повторять нечего</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>Найти что угодно (Ctrl+K)</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Показать или скрыть инспектор</translation>
    </message>
    <message>
        <source>The program to work in</source>
        <translation>Программа, с которой вы работаете</translation>
    </message>
</context>
<context>
    <name>talbook::Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close    &gt; commands only</source>
        <translation>↑ ↓ выбор    Enter открыть    Esc закрыть    &gt; только команды</translation>
    </message>
    <message>
        <source>Nothing has such a name. Try fewer letters.</source>
        <translation>Ничего с таким именем нет. Попробуйте меньше букв.</translation>
    </message>
    <message>
        <source>Account, person, play, page or command</source>
        <translation>Аккаунт, человек, плей, страница или команда</translation>
    </message>
</context>
<context>
    <name>talbook::PaletteSources</name>
    <message>
        <source>Reading the people</source>
        <translation>Чтение списка людей</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>балл %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Плеи</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>of a play</comment>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>The people of the plan cannot be searched. %1</source>
        <translation>Искать людей плана нельзя. %1</translation>
    </message>
    <message>
        <source>The plays cannot be searched. %1</source>
        <translation>Искать плеи нельзя. %1</translation>
    </message>
    <message>
        <source>Plans opened last</source>
        <translation>Последние планы</translation>
    </message>
</context>
<context>
    <name>talbook::PartsDialog</name>
    <message>
        <source>does it</source>
        <translation>исполняет</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>отвечает за результат</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>даёт совет</translation>
    </message>
    <message>
        <source>is told</source>
        <translation>в курсе</translation>
    </message>
    <message>
        <source>has no part in it</source>
        <translation>не участвует</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Кто за что отвечает</translation>
    </message>
    <message>
        <source>Who Does What</source>
        <translation>Кто за что отвечает</translation>
    </message>
    <message>
        <source>– has no part in it</source>
        <translation>– не участвует</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Add a Responsibility…</source>
        <translation>&amp;Добавить обязанность…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Restore the Usual &amp;Table</source>
        <translation>&amp;Вернуть исходную таблицу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>this plan’s own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>%1 — %2 (%3): %4</source>
        <translation>%1 — %2 (%3): %4</translation>
    </message>
    <message>
        <source>Choose a cell with the arrow keys, then press R, A, C, I or Delete.</source>
        <translation>Выберите ячейку стрелками и нажмите R, A, C, I или Delete.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Add a Responsibility</source>
        <translation>Добавить обязанность</translation>
    </message>
    <message>
        <source>What is to be done, and by whom, is then said in its row.</source>
        <translation>Кто и как участвует, указывается затем в её строке.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add the responsibility: %1</source>
        <translation>Добавить обязанность: %1</translation>
    </message>
    <message>
        <source>Remove the responsibility: %1</source>
        <translation>Убрать обязанность: %1</translation>
    </message>
    <message>
        <source>Restore the usual responsibilities</source>
        <translation>Вернуть исходное распределение обязанностей</translation>
    </message>
</context>
<context>
    <name>talbook::PeriodDialog</name>
    <message>
        <source>Days of Your Own</source>
        <translation>Свой период</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Choose a later last day.</source>
        <translation>Последний день раньше первого. Выберите более поздний последний день.</translation>
    </message>
</context>
<context>
    <name>talbook::PersonPanel</name>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation>Наш контакт</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Only an address that begins with http:// or https:// can be opened</source>
        <translation>Открыть можно только адрес, который начинается с http:// или https://</translation>
    </message>
</context>
<context>
    <name>talbook::PersonasTab</name>
    <message>
        <source>changed</source>
        <comment>a persona</comment>
        <translation>изменена</translation>
    </message>
    <message>
        <source>It is as it came with Talbook.</source>
        <translation>Она такая, какой поставляется с Talbook.</translation>
    </message>
    <message>
        <source>Change the persona “%1”</source>
        <translation>Изменить персону «%1»</translation>
    </message>
    <message>
        <source>Restore the persona “%1”</source>
        <translation>Вернуть персону «%1»</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Персоны</translation>
    </message>
    <message>
        <source>Restore as it came</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>What this role does in a purchase</source>
        <translation>Что эта роль делает в закупке</translation>
    </message>
    <message>
        <source>Usual titles, one a line</source>
        <translation>Обычные должности, по одной в строке</translation>
    </message>
    <message>
        <source>What they worry about, one a line</source>
        <translation>Что их заботит, по пункту в строке</translation>
    </message>
    <message>
        <source>What to talk about, one a line</source>
        <translation>О чём говорить, по пункту в строке</translation>
    </message>
    <message>
        <source>What to give them, one a line</source>
        <translation>Что им дать, по пункту в строке</translation>
    </message>
</context>
<context>
    <name>talbook::PlanFiles</name>
    <message>
        <source>New Plan with Sample Data</source>
        <translation>Новый план с примером</translation>
    </message>
    <message>
        <source>New Plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <comment>file name</comment>
        <translation>Пример плана</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>file name</comment>
        <translation>План</translation>
    </message>
    <message>
        <source>Talbook plans (*.talbook)</source>
        <translation>Планы Talbook (*.talbook)</translation>
    </message>
    <message>
        <source>Open Plan</source>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Talbook plans (*.talbook);;All files (*)</source>
        <translation>Планы Talbook (*.talbook);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>“%1” was not closed regularly. These changes were not saved:

%2</source>
        <translation>План «%1» не был закрыт как следует. Эти изменения не сохранены:

%2</translation>
    </message>
    <message>
        <source>Restore Them</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Set Them Aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open for Reading</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>file name</comment>
        <translation>%1 — копия</translation>
    </message>
    <message>
        <source>Close Plan</source>
        <translation>Закрыть план</translation>
    </message>
    <message>
        <source>%1

Your changes are kept in Talbook and can be restored when the plan is opened again.</source>
        <translation>%1

Ваши изменения сохранены в Talbook, их можно восстановить при следующем открытии плана.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Копия…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Changed by Somebody Else</source>
        <translation>Файл изменён кем-то ещё</translation>
    </message>
    <message>
        <source>Open the Other File</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Merge a Copy of This Plan</source>
        <translation>Слияние с копией этого плана</translation>
    </message>
    <message>
        <source>Talbook plans (*.talbook);;All files (*)</source>
        <comment>of a copy to merge</comment>
        <translation>Планы Talbook (*.talbook);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Слить…</translation>
    </message>
</context>
<context>
    <name>talbook::PlanFindings</name>
    <message>
        <source>Checking the plan</source>
        <translation>Проверка плана</translation>
    </message>
</context>
<context>
    <name>talbook::PlanNotice</name>
    <message>
        <source>Choose a Model…</source>
        <translation>Выбрать модель…</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>talbook::PlanRescue</name>
    <message>
        <source>%1: %2 lost</source>
        <translation>%1: потеряно %2</translation>
    </message>
    <message>
        <source>%1: how many were lost is not known</source>
        <translation>%1: сколько потеряно, неизвестно</translation>
    </message>
    <message>
        <source>%1: %2 or more lost</source>
        <translation>%1: потеряно не менее %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were saved into “%1”.</source>
        <translation>
            <numerusform>%n запись сохранена в «%1».</numerusform>
            <numerusform>%n записи сохранены в «%1».</numerusform>
            <numerusform>%n записей сохранено в «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Потерь не обнаружено.</translation>
    </message>
    <message>
        <source>%1

Talbook can save what is still readable into a new plan. The file itself stays as it is.</source>
        <translation>%1

Talbook может сохранить в новый план то, что ещё читается. Сам файл останется как есть.</translation>
    </message>
    <message>
        <source>Damaged Plan</source>
        <translation>Повреждённый план</translation>
    </message>
    <message>
        <source>Save What Can Be Saved…</source>
        <translation>Спасти что можно…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <comment>file name</comment>
        <translation>%1 (спасённый)</translation>
    </message>
    <message>
        <source>Save What Can Be Saved</source>
        <translation>Спасти что можно</translation>
    </message>
    <message>
        <source>Talbook plans (*.talbook)</source>
        <translation>Планы Talbook (*.talbook)</translation>
    </message>
    <message>
        <source>Saving what can be saved of “%1”</source>
        <translation>Спасение содержимого «%1»</translation>
    </message>
    <message>
        <source>Saved What Could Be Saved</source>
        <translation>Сохранено то, что удалось спасти</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>“%1” does not begin as a plan does; it may be a damaged one.</source>
        <translation>«%1» начинается не так, как план; возможно, это повреждённый план.</translation>
    </message>
</context>
<context>
    <name>talbook::PlayEditor</name>
    <message>
        <source>Change “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>Change the play “%1”</source>
        <translation>Изменить плей «%1»</translation>
    </message>
    <message>
        <source>“%1” runs version %2</source>
        <translation>«%1» идёт по версии %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1, not launched yet</source>
        <translation>Версия %1, ещё не запускали</translation>
    </message>
    <message>
        <source>Version %1; %2</source>
        <translation>Версия %1; %2</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Новый шаг</translation>
    </message>
    <message>
        <source>Add a step to “%1”</source>
        <translation>Добавить шаг в «%1»</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Новая фаза</translation>
    </message>
    <message>
        <source>Add a phase to “%1”</source>
        <translation>Добавить фазу в «%1»</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Копировать «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Переместить «%1»</translation>
    </message>
    <message>
        <source>A/B test of “%1”</source>
        <translation>A/B-тест «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s)</source>
        <translation>
            <numerusform>и ещё %n замечание</numerusform>
            <numerusform>и ещё %n замечания</numerusform>
            <numerusform>и ещё %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Phases and steps of the play</source>
        <translation>Фазы и шаги плея</translation>
    </message>
    <message>
        <source>Add a step (Insert)</source>
        <translation>Добавить шаг (Insert)</translation>
    </message>
    <message>
        <source>Add a phase (Shift+Insert)</source>
        <translation>Добавить фазу (Shift+Insert)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Копировать (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Удалить (Delete)</translation>
    </message>
    <message>
        <source>&amp;Show in the timeline</source>
        <translation>&amp;Показать на шкале времени</translation>
    </message>
    <message>
        <source>&amp;Rename or move…</source>
        <translation>Пере&amp;именовать или передвинуть…</translation>
    </message>
    <message>
        <source>Remove with its &amp;tasks</source>
        <translation>&amp;Удалить вместе с задачами</translation>
    </message>
    <message>
        <source>Campaigns of this play</source>
        <translation>Кампании этого плея</translation>
    </message>
</context>
<context>
    <name>talbook::PlayForm</name>
    <message>
        <source>Name of the play</source>
        <translation>Название плея</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Lasts, days</source>
        <translation>Длится, дней</translation>
    </message>
    <message>
        <source>Days the play lasts</source>
        <translation>Сколько дней длится плей</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>What the play is for</source>
        <translation>Для чего плей</translation>
    </message>
    <message>
        <source>When it is played</source>
        <translation>Когда применять</translation>
    </message>
    <message>
        <source>When the play is played</source>
        <translation>Когда применять плей</translation>
    </message>
</context>
<context>
    <name>talbook::PlayLibrary</name>
    <message>
        <source>A play is a recipe: what to do with an account, day by day, who does it, and what it costs. Begin with the plays that come with Talbook.</source>
        <translation>Плей — это рецепт: что делать с аккаунтом день за днём, кто это делает и сколько стоит. Начните с плеев, которые поставляются с Talbook.</translation>
    </message>
    <message>
        <source>Add the plays that come with Talbook</source>
        <translation>Добавить плеи из комплекта Talbook</translation>
    </message>
    <message>
        <source>Make a play</source>
        <translation>Создать плей</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>launched %n time(s)</source>
        <translation>
            <numerusform>запущен %n раз</numerusform>
            <numerusform>запущен %n раза</numerusform>
            <numerusform>запущен %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Любой уровень</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>Duplicate the play</source>
        <translation>Копировать плей</translation>
    </message>
    <message>
        <source>Restore as it came with Talbook</source>
        <translation>Вернуть как в комплекте Talbook</translation>
    </message>
    <message>
        <source>Import a play…</source>
        <translation>Импортировать плей…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Экспортировать в JSON…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Delete the play</source>
        <translation>Удалить плей</translation>
    </message>
    <message>
        <source>New play</source>
        <translation>Новый плей</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>Неделя 1</translation>
    </message>
    <message>
        <source>Duplicate the play “%1”</source>
        <translation>Копировать плей «%1»</translation>
    </message>
    <message>
        <source>Delete the play “%1”</source>
        <translation>Удалить плей «%1»</translation>
    </message>
    <message>
        <source>Restore the play “%1”</source>
        <translation>Вернуть плей «%1»</translation>
    </message>
    <message>
        <source>Import a Play</source>
        <translation>Импорт плея</translation>
    </message>
    <message>
        <source>Plays (*.json);;All files (*)</source>
        <translation>Плеи (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Не удалось прочитать файл «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a play.</source>
        <translation>Файл «%1» слишком велик для плея.</translation>
    </message>
    <message>
        <source>Import the play “%1”</source>
        <translation>Импортировать плей «%1»</translation>
    </message>
    <message>
        <source>Export the Play “%1”</source>
        <translation>Экспорт плея «%1»</translation>
    </message>
    <message>
        <source>Plays (*.json)</source>
        <translation>Плеи (*.json)</translation>
    </message>
    <message>
        <source>The play cannot be written to “%1”.</source>
        <translation>Не удалось записать плей в «%1».</translation>
    </message>
    <message>
        <source>Find a play</source>
        <translation>Найти плей</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Плеи</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Плей</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Длится</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>how often a play was launched</comment>
        <translation>Раз</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>More about this play</source>
        <translation>Ещё об этом плее</translation>
    </message>
    <message>
        <source>Launch…</source>
        <translation>Запустить…</translation>
    </message>
</context>
<context>
    <name>talbook::PlayModel</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>Весь аккаунт</translation>
    </message>
    <message>
        <source>%1 a person</source>
        <translation>%1 за человека</translation>
    </message>
    <message>
        <source> · A/B</source>
        <translation> · A/B</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of a play</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a step takes</comment>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Контент</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Left out when</source>
        <translation>Пропускается, когда</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Type a whole number.</source>
        <translation>«%1» — не число дней. Введите целое число.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Type its code of three letters, such as EUR.</source>
        <translation>«%1» — не валюта. Введите код из трёх букв, например EUR.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type a figure, such as 120 or 120 EUR.</source>
        <translation>«%1» — не сумма. Введите число, например 120 или 120 EUR.</translation>
    </message>
</context>
<context>
    <name>talbook::PlaysPage</name>
    <message>
        <source>Plays</source>
        <translation>Плеи</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s)</source>
        <translation>
            <numerusform>%n плей</numerusform>
            <numerusform>%n плея</numerusform>
            <numerusform>%n плеев</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Части страницы</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Content matrix</source>
        <translation>Матрица контента</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Персоны</translation>
    </message>
</context>
<context>
    <name>talbook::ProgramCommands</name>
    <message>
        <source>The plan has no program yet. Make one in Account &gt; Programs and Target Accounts.</source>
        <translation>В плане ещё нет программы. Создайте её: Аккаунт &gt; Программы и целевые аккаунты.</translation>
    </message>
</context>
<context>
    <name>talbook::ProgramMenu</name>
    <message>
        <source>&amp;Follow the Calendar</source>
        <translation>По &amp;календарю</translation>
    </message>
</context>
<context>
    <name>talbook::ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>О&amp;становить</translation>
    </message>
</context>
<context>
    <name>talbook::QuadrantLabel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a quadrant of the matrix and how many accounts are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Click to select them all</source>
        <translation>Щёлкните, чтобы выбрать всех</translation>
    </message>
</context>
<context>
    <name>talbook::RangeBar</name>
    <message>
        <source>%1, range %2 to %3</source>
        <extracomment>amount spent, then the range it should stay in: &quot;$12.4K, range $10K to $50K&quot;</extracomment>
        <translation>%1, диапазон от %2 до %3</translation>
    </message>
</context>
<context>
    <name>talbook::RatesDialog</name>
    <message>
        <source>Exchange Rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>What one unit of a currency is worth in %1, the currency of the plan. Without a rate an amount is in no sum.</source>
        <translation>Сколько стоит единица валюты в %1 — валюте плана. Без курса сумма никуда не входит.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a currency</comment>
        <translation>В %1</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Где встречается</translation>
    </message>
    <message>
        <source>What one unit is worth in %1</source>
        <translation>Сколько стоит единица в %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a currency</comment>
        <translation>в %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Sets the rate of the currency</source>
        <translation>Задаёт курс валюты</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n cost(s)</source>
        <translation>
            <numerusform>%n затрата</numerusform>
            <numerusform>%n затраты</numerusform>
            <numerusform>%n затрат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other amount(s)</source>
        <translation>
            <numerusform>%n другая сумма</numerusform>
            <numerusform>%n другие суммы</numerusform>
            <numerusform>%n других сумм</numerusform>
        </translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>нет курса</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>a currency is used in</comment>
        <translation>пока нигде</translation>
    </message>
    <message>
        <source>“%1” is no exchange rate. Type what one %2 is worth, such as 0.92.</source>
        <translation>«%1» — не курс. Введите, сколько стоит 1 %2, например 0,92.</translation>
    </message>
    <message>
        <source>Exchange rate of %1</source>
        <translation>Курс %1</translation>
    </message>
    <message>
        <source>Remove the exchange rate of %1</source>
        <translation>Убрать курс %1</translation>
    </message>
    <message>
        <source>Name the currency first, such as USD.</source>
        <translation>Сначала укажите валюту, например USD.</translation>
    </message>
</context>
<context>
    <name>talbook::ReallocationView</name>
    <message>
        <source>Adding up the last quarter</source>
        <translation>Подсчитывается прошлый квартал</translation>
    </message>
    <message>
        <source>“%1” spent nothing in a channel and engaged nobody: there is nothing to reckon with.</source>
        <translation>В программе «%1» нет ни затрат по каналам, ни вовлечённых аккаунтов: считать не из чего.</translation>
    </message>
    <message>
        <source>What moving money would have done is reckoned on the figures of the program before this one. There is none yet.</source>
        <translation>Перераспределение оценивается по цифрам предыдущей программы. Её пока нет.</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <translation>Потрачено, %1</translation>
    </message>
    <message>
        <source>Engaged accounts</source>
        <translation>Вовлечено аккаунтов</translation>
    </message>
    <message>
        <source>Cost per engaged account</source>
        <translation>Стоимость вовлечённого</translation>
    </message>
    <message>
        <source>nothing was spent, or nobody was engaged</source>
        <translation>ничего не потрачено или никто не вовлечён</translation>
    </message>
    <message>
        <source>Estimate on the figures of %1: an account is engaged in a channel where somebody of the target list was active in it. Money moved is taken to bring as much as the money before it, which a channel that fills up does not keep.</source>
        <translation>Оценка по цифрам программы «%1»: аккаунт целевого списка вовлечён в канале, если проявил в нём активность. Считается, что перенесённые деньги дают столько же, сколько прежние; насыщенный канал столько не даст.</translation>
    </message>
    <message>
        <source>estimate on the figures of %1</source>
        <translation>оценка по цифрам программы «%1»</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type how much is moved.</source>
        <translation>«%1» — не сумма. Введите, сколько перенести.</translation>
    </message>
    <message>
        <source>Engaged accounts of both channels</source>
        <translation>Вовлечено аккаунтов в обоих каналах</translation>
    </message>
    <message>
        <source>Cost per engaged account, %1</source>
        <translation>Стоимость вовлечённого аккаунта, %1</translation>
    </message>
    <message>
        <source>%1 would have engaged %2 fewer, %3 %4 more.</source>
        <comment>channel, accounts, channel, accounts</comment>
        <translation>%1: вовлечено было бы на %2 меньше; %3: на %4 больше.</translation>
    </message>
    <message>
        <source>One of the channels engaged fewer than five accounts: the figure is chance as much as cause.</source>
        <translation>В одном из каналов вовлечено меньше пяти аккаунтов: в этой цифре много случайного.</translation>
    </message>
    <message>
        <source>What if money were moved</source>
        <translation>Что, если перенести деньги</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Amount to move</source>
        <translation>Сколько перенести</translation>
    </message>
    <message>
        <source>Amount to move, as a share of what the channel spent</source>
        <translation>Сколько перенести, доля от потраченного в канале</translation>
    </message>
    <message>
        <source>from</source>
        <comment>move an amount from a channel</comment>
        <translation>из</translation>
    </message>
    <message>
        <source>to</source>
        <comment>move an amount to a channel</comment>
        <translation>в</translation>
    </message>
    <message>
        <source>The channel that gives</source>
        <translation>Канал, который отдаёт</translation>
    </message>
    <message>
        <source>The channel that gets</source>
        <translation>Канал, который получает</translation>
    </message>
    <message>
        <source>Channels of the last program</source>
        <translation>Каналы прошлой программы</translation>
    </message>
    <message>
        <source>What would have come of it</source>
        <translation>Что получилось бы</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Стало бы</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>talbook::ReasonsDialog</name>
    <message>
        <source>strength %1</source>
        <translation>сила %1</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>баллы: %1</translation>
    </message>
    <message>
        <source>Records behind the action</source>
        <translation>Записи, на которых основано действие</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Points or strength</source>
        <translation>Баллы или сила</translation>
    </message>
    <message>
        <source>The rule looks at scores and days alone: no single record stands behind it.</source>
        <translation>Правило смотрит только на оценки и дни: отдельной записи за ним нет.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>и ещё %n запись</numerusform>
            <numerusform>и ещё %n записи</numerusform>
            <numerusform>и ещё %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>О&amp;ткрыть аккаунт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>talbook::RecentMenu</name>
    <message>
        <source>No plan was opened yet</source>
        <translation>Планов пока не открывали</translation>
    </message>
</context>
<context>
    <name>talbook::RecordFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Records shown</source>
        <translation>Показанные записи</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>От них</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>От нас</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message numerus="yes">
        <source>The last %n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Source or channel</source>
        <translation>Источник или канал</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Поиск по записям</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>talbook::RecordModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>сигнал</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>от них</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>от нас</translation>
    </message>
    <message>
        <source>Strength %1 of 100; too old or of another kind to give intent today</source>
        <translation>Сила %1 из 100; из-за давности или вида в намерении сегодня не учитывается</translation>
    </message>
    <message>
        <source>Strength %1 of 100, %2 today after decay</source>
        <translation>Сила %1 из 100, сегодня с учётом затухания %2</translation>
    </message>
    <message>
        <source>%1 points of intent today, after decay</source>
        <translation>Сегодня в намерение, с учётом затухания: %1</translation>
    </message>
    <message>
        <source>%1 points of engagement today</source>
        <translation>Сегодня в вовлечённость: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Topic or asset</source>
        <translation>Тема или материал</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Вовлечённость</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
</context>
<context>
    <name>talbook::RecordsView</name>
    <message>
        <source>Reading the records</source>
        <translation>Чтение записей</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records shown of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>These accounts have no touches and no intent signals yet.</source>
        <translation>У этих аккаунтов пока нет ни касаний, ни сигналов намерения.</translation>
    </message>
    <message>
        <source>No record matches the filters.</source>
        <translation>Под фильтры не подходит ни одна запись.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>of whom records are deleted</comment>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>What came in and went out</source>
        <translation>Входящее и исходящее</translation>
    </message>
    <message>
        <source>Add Activity…</source>
        <translation>Новая активность…</translation>
    </message>
    <message>
        <source>Add Signal…</source>
        <translation>Новый сигнал…</translation>
    </message>
    <message>
        <source>Change the record (Enter)</source>
        <translation>Изменить запись (Enter)</translation>
    </message>
    <message>
        <source>Delete the records (Delete)</source>
        <translation>Удалить записи (Delete)</translation>
    </message>
    <message>
        <source>Activity…</source>
        <comment>to add one</comment>
        <translation>Активность…</translation>
    </message>
    <message>
        <source>Add an activity by hand</source>
        <translation>Добавить активность вручную</translation>
    </message>
    <message>
        <source>Signal…</source>
        <comment>to add one</comment>
        <translation>Сигнал…</translation>
    </message>
    <message>
        <source>Add an intent signal by hand</source>
        <translation>Добавить сигнал намерения вручную</translation>
    </message>
</context>
<context>
    <name>talbook::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%n сделка выиграна</numerusform>
            <numerusform>%n сделки выиграны</numerusform>
            <numerusform>%n сделок выиграно</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attributed · cost %2</source>
        <translation>атрибутировано %1 · затраты %2</translation>
    </message>
    <message>
        <source>Working out the results</source>
        <translation>Подсчёт результатов</translation>
    </message>
    <message>
        <source>What the program brought stands here, and what it cost. “%1” has no deals yet: no opportunity was opened, won or lost.</source>
        <translation>Здесь видно, что программа принесла и чего стоила. В периоде «%1» сделок ещё нет: ни одна не открыта, не выиграна и не проиграна.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импортировать…</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <translation>Дни в пути</translation>
    </message>
    <message>
        <source>medians with 95 % intervals</source>
        <translation>медианы с 95 % интервалами</translation>
    </message>
    <message>
        <source>Finding the records behind a figure</source>
        <translation>Поиск записей за показателем</translation>
    </message>
    <message>
        <source>“%1” is no number. Type the target of “%2” as a number, shares in per cent, or leave it empty for none.</source>
        <translation>«%1» — не число. Введите цель показателя «%2» числом, доли — в процентах, или оставьте пустой, если цели нет.</translation>
    </message>
    <message>
        <source>Set the target of “%1”</source>
        <translation>Задать цель показателя «%1»</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Атрибуция</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Когорты</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Путь к сделке</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Program or period</source>
        <translation>Программа или период</translation>
    </message>
    <message>
        <source>Cohorts beside the list</source>
        <translation>Когорты рядом со списком</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>По уровням</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>По ответственным</translation>
    </message>
    <message>
        <source>Days of your own…</source>
        <translation>Свой период…</translation>
    </message>
    <message>
        <source>Benchmark…</source>
        <translation>Ориентир…</translation>
    </message>
    <message>
        <source>What the chosen metric is held against, and where that comes from</source>
        <translation>С чем сравнивается выбранный показатель и откуда взят ориентир</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>a metric, a day</comment>
        <translation>%1: накопленным итогом по %2</translation>
    </message>
</context>
<context>
    <name>talbook::ReviewCard</name>
    <message>
        <source>What is new, what to do, and earlier reviews</source>
        <translation>Что нового, что сделать, прежние обзоры</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Take &amp;Back This Week’s Review</source>
        <translation>Снять &amp;обзор этой недели</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>сила %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more signal(s)</source>
        <translation>
            <numerusform>и ещё %n сигнал</numerusform>
            <numerusform>и ещё %n сигнала</numerusform>
            <numerusform>и ещё %n сигналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) from their side</source>
        <translation>
            <numerusform>%n касание с их стороны</numerusform>
            <numerusform>%n касания с их стороны</numerusform>
            <numerusform>%n касаний с их стороны</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>Ничего не поступало.</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Новое с %1</translation>
    </message>
    <message>
        <source>No rule asks for anything now.</source>
        <translation>Сейчас правила ничего не требуют.</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Следующие действия</translation>
    </message>
    <message>
        <source>Blockers: %1</source>
        <translation>Что мешает: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <translation>Решения: %1</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Прежние обзоры</translation>
    </message>
    <message>
        <source>Open it to change what was noted then</source>
        <translation>Открыть и исправить то, что было записано</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>talbook::ReviewDialog</name>
    <message>
        <source>no status yet</source>
        <translation>состояние ещё не указано</translation>
    </message>
    <message>
        <source>Gathering what is new at each account</source>
        <translation>Собирается новое по каждому аккаунту</translation>
    </message>
    <message>
        <source>not this week</source>
        <translation>на этой неделе не было</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed this week</source>
        <translation>Рассмотрено на этой неделе: %1 из %2</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Обзор: %1</translation>
    </message>
    <message>
        <source>Take back the review of %1</source>
        <translation>Снять обзор: %1</translation>
    </message>
    <message>
        <source>Accounts to review</source>
        <translation>Аккаунты для обзора</translation>
    </message>
    <message>
        <source>Weekly Account Review</source>
        <translation>Еженедельный обзор аккаунтов</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Nobody is on the target account list yet. Put accounts on it on the page Accounts: they are what the review goes through.</source>
        <translation>В списке целевых аккаунтов пока никого нет. Добавьте в него аккаунты на странице «Аккаунты»: обзор проходит по ним.</translation>
    </message>
    <message>
        <source>Gathering what is new at each account…</source>
        <translation>Собирается новое по каждому аккаунту…</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Показанные аккаунты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Без обзора</translation>
    </message>
    <message>
        <source>With news</source>
        <translation>С новым</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Предыдущий</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Следующий</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>&amp;Reviewed, Go On</source>
        <translation>Рассмотрен, &amp;дальше</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Копировать как Markdown</translation>
    </message>
    <message>
        <source>This &amp;Account</source>
        <translation>&amp;Этот аккаунт</translation>
    </message>
    <message>
        <source>All That Are &amp;Listed</source>
        <translation>&amp;Все показанные</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>О&amp;ткрыть аккаунт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Change the review of %1 on %2</source>
        <translation>Изменить обзор от %2: %1</translation>
    </message>
    <message>
        <source>Remove the review of %1 on %2</source>
        <translation>Удалить обзор от %2: %1</translation>
    </message>
    <message>
        <source>No status yet</source>
        <translation>Нет состояния</translation>
    </message>
    <message>
        <source>It is noted what blocks %1, and not how the account stands. Choose its status: Blocked, or another one.</source>
        <translation>Записано, что мешает (%1), но состояние аккаунта не указано. Выберите его: «Есть препятствие» или другое.</translation>
    </message>
</context>
<context>
    <name>talbook::ReviewStatusBox</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Пока не указано</translation>
    </message>
</context>
<context>
    <name>talbook::RhythmDialog</name>
    <message>
        <source>overdue</source>
        <translation>просрочена</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Operating Rhythm</source>
        <translation>Рабочий ритм</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last held</source>
        <translation>Проведена</translation>
    </message>
    <message>
        <source>The day on which the meeting is held next</source>
        <translation>День следующей встречи</translation>
    </message>
    <message>
        <source>&amp;Held Today</source>
        <translation>&amp;Проведена сегодня</translation>
    </message>
    <message>
        <source>Account &amp;Review…</source>
        <translation>&amp;Обзор аккаунтов…</translation>
    </message>
    <message>
        <source>Who Does &amp;What…</source>
        <translation>&amp;Кто за что отвечает…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>ещё не проводилась</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Участвуют: %1</translation>
    </message>
    <message>
        <source>What comes of it: %1</source>
        <translation>Итог: %1</translation>
    </message>
    <message>
        <source>Move the meeting: %1</source>
        <translation>Перенести встречу: %1</translation>
    </message>
</context>
<context>
    <name>talbook::RhythmStrip</name>
    <message>
        <source>Weeks of the play</source>
        <translation>Недели плея</translation>
    </message>
    <message>
        <source>W %1</source>
        <translation>Н %1</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>День %1: %2</translation>
    </message>
</context>
<context>
    <name>talbook::RoleMenu</name>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>People without a role</source>
        <translation>Люди без роли</translation>
    </message>
</context>
<context>
    <name>talbook::RuleForm</name>
    <message>
        <source>&amp;On: the rule is evaluated</source>
        <translation>&amp;Включено: правило проверяется</translation>
    </message>
    <message>
        <source>&amp;Restore as Shipped</source>
        <translation>В&amp;ернуть исходное</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто действует</translation>
    </message>
    <message>
        <source>Due in working days</source>
        <translation>Срок, рабочих дней</translation>
    </message>
    <message>
        <source>Play that fits</source>
        <translation>Подходящий плей</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>A play that runs at an account is not proposed there again, nor for so many days after it has ended.</source>
        <translation>Пока плей идёт в аккаунте и столько дней после его завершения он там снова не предлагается.</translation>
    </message>
    <message>
        <source>Rests after it ended, days</source>
        <translation>Пауза после завершения, дней</translation>
    </message>
    <message>
        <source>%1 (not in the plan yet)</source>
        <translation>%1 (в плане ещё нет)</translation>
    </message>
    <message>
        <source>A play that the plan has no more</source>
        <translation>Плей, которого в плане больше нет</translation>
    </message>
</context>
<context>
    <name>talbook::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Rules of Next Actions</source>
        <translation>Правила следующих действий</translation>
    </message>
    <message>
        <source>Each rule looks at every account of the target account list and proposes what to do next. Nothing is done by itself.</source>
        <translation>Каждое правило смотрит на все аккаунты списка целевых аккаунтов и предлагает, что делать дальше. Само ничего не выполняется.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Matches now</source>
        <translation>Срабатывает</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>on, changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>It is off and proposes nothing.</source>
        <translation>Правило выключено и ничего не предлагает.</translation>
    </message>
    <message>
        <source>Counting the accounts…</source>
        <translation>Идёт подсчёт аккаунтов…</translation>
    </message>
    <message numerus="yes">
        <source>As it stands it is met %n time(s) now.</source>
        <translation>
            <numerusform>В таком виде сейчас срабатывает %n раз.</numerusform>
            <numerusform>В таком виде сейчас срабатывает %n раза.</numerusform>
            <numerusform>В таком виде сейчас срабатывает %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluating the rules</source>
        <translation>Проверяются правила</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Изменить правила</translation>
    </message>
</context>
<context>
    <name>talbook::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Очистить поле</translation>
    </message>
</context>
<context>
    <name>talbook::SegmentMenu</name>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Сегмент «%1»</translation>
    </message>
    <message>
        <source>Filters saved in this plan</source>
        <translation>Фильтры, сохранённые в этом плане</translation>
    </message>
    <message>
        <source>No segment has been saved yet</source>
        <translation>Сегменты ещё не сохранены</translation>
    </message>
    <message>
        <source>Save the filter as a segment…</source>
        <translation>Сохранить фильтр как сегмент…</translation>
    </message>
    <message>
        <source>Update “%1” with this filter</source>
        <translation>Обновить «%1» этим фильтром</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Переименовать «%1»…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Save segment “%1”</source>
        <translation>Сохранить сегмент «%1»</translation>
    </message>
    <message>
        <source>Save Segment</source>
        <translation>Новый сегмент</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Имя сегмента</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Rename segment “%1”</source>
        <translation>Переименовать сегмент «%1»</translation>
    </message>
    <message>
        <source>Rename Segment</source>
        <translation>Переименовать сегмент</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Update segment “%1”</source>
        <translation>Обновить сегмент «%1»</translation>
    </message>
    <message>
        <source>Delete segment “%1”</source>
        <translation>Удалить сегмент «%1»</translation>
    </message>
</context>
<context>
    <name>talbook::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as segment…</source>
        <translation>В сегмент…</translation>
    </message>
    <message>
        <source>Set tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Follow the recommendation</source>
        <translation>Следовать рекомендации</translation>
    </message>
    <message>
        <source>Launch a play…</source>
        <translation>Запустить плей…</translation>
    </message>
</context>
<context>
    <name>talbook::SettleDialog</name>
    <message>
        <source>Mark Done</source>
        <translation>Отметить выполненной</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Выполнена</translation>
    </message>
</context>
<context>
    <name>talbook::SettleFields</name>
    <message>
        <source>None in particular</source>
        <translation>Ничего особенного</translation>
    </message>
    <message>
        <source>Record it as an activity of the account</source>
        <translation>Записать как активность аккаунта</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Actual cost, %1</source>
        <translation>Факт. затраты, %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>talbook::SignalsPage</name>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spiked in the last four weeks</source>
        <translation>
            <numerusform>всплеск у %n за четыре недели</numerusform>
            <numerusform>всплеск у %n за четыре недели</numerusform>
            <numerusform>всплеск у %n за четыре недели</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the trends</source>
        <translation>Расчёт динамики</translation>
    </message>
    <message>
        <source>What accounts do and what others tell of them is shown here, week by week. It needs activities or intent signals first.</source>
        <translation>Здесь по неделям видно, что делают аккаунты и что о них сообщают другие. Для начала нужны активности или сигналы намерения.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Mean intent and engagement</source>
        <translation>Средние намерение и вовлечённость</translation>
    </message>
    <message>
        <source>triangle: an account spiked</source>
        <translation>треугольник — у кого-то всплеск</translation>
    </message>
    <message>
        <source>What came in per week</source>
        <translation>Поступило за неделю</translation>
    </message>
    <message>
        <source>TAL</source>
        <translation>TAL</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>По фильтру</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Всплески</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Accounts counted</source>
        <translation>Учтённые аккаунты</translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <translation>Показано недель</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что в списке</translation>
    </message>
</context>
<context>
    <name>talbook::SortDialog</name>
    <message>
        <source>Sort</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сначала по</translation>
    </message>
    <message>
        <source>then by</source>
        <translation>затем по</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Порядок %1</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>по возрастанию</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>по убыванию</translation>
    </message>
    <message>
        <source>Sort</source>
        <comment>button</comment>
        <translation>Сортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>talbook::SortHeader</name>
    <message>
        <source>Column heads of %1</source>
        <translation>Заголовки столбцов: %1</translation>
    </message>
</context>
<context>
    <name>talbook::SpendLine</name>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>in 365 days</source>
        <translation>за 365 дней</translation>
    </message>
    <message>
        <source>Not counted for want of an exchange rate: %1.</source>
        <translation>Не учтено, потому что нет курса: %1.</translation>
    </message>
</context>
<context>
    <name>talbook::SpendTable</name>
    <message>
        <source>Adding up what accounts cost</source>
        <translation>Подсчитываются затраты на аккаунты</translation>
    </message>
    <message>
        <source>What accounts cost</source>
        <translation>Затраты на аккаунты</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <translation>Потрачено, %1</translation>
    </message>
    <message>
        <source>Against the tier’s range</source>
        <translation>Относительно диапазона уровня</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>no range for the tier</source>
        <translation>для уровня диапазона нет</translation>
    </message>
    <message>
        <source>What each account cost is shown here against the range of its tier. The list has no accounts yet, and no cost names one.</source>
        <translation>Здесь видно, сколько потрачено на каждый аккаунт относительно диапазона его уровня. В списке пока нет аккаунтов, и ни одна затрата не названа по аккаунту.</translation>
    </message>
    <message>
        <source>What was spent in the 365 days to %1. Costs that are shared name no account and are in nobody’s figure.</source>
        <translation>Потрачено за 365 дней по %1. Общие затраты не относятся ни к одному аккаунту и никому не приписаны.</translation>
    </message>
    <message>
        <source>Not counted for want of an exchange rate: %1.</source>
        <translation>Не учтено, потому что нет курса валюты: %1.</translation>
    </message>
</context>
<context>
    <name>talbook::SpikeTable</name>
    <message>
        <source>Spikes of the last four weeks</source>
        <translation>Всплески за последние четыре недели</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Intent rose from %1 to %2</source>
        <translation>Намерение выросло с %1 до %2</translation>
    </message>
    <message>
        <source>No account’s intent rose by more than %1 points within a week in the last four weeks.</source>
        <translation>За последние четыре недели ни у одного аккаунта намерение не выросло за неделю больше чем на %1 пунктов.</translation>
    </message>
</context>
<context>
    <name>talbook::StartPage</name>
    <message>
        <source>Which accounts, why, and what next</source>
        <translation>Какие аккаунты, почему и что дальше</translation>
    </message>
    <message>
        <source>A plan is one file: the target accounts and why each is there, the people who decide, and what came back. Everything can be undone.</source>
        <translation>План — это один файл: целевые аккаунты и почему каждый из них здесь, люди, которые решают, и что получилось. Всё можно отменить.</translation>
    </message>
    <message>
        <source>Look at the sample plan</source>
        <translation>Посмотреть пример плана</translation>
    </message>
    <message>
        <source>Start an empty plan</source>
        <translation>Начать пустой план</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Start from a CRM export</source>
        <translation>Начать с выгрузки из CRM</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Недавно открытые</translation>
    </message>
</context>
<context>
    <name>talbook::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>talbook::StepLine</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
</context>
<context>
    <name>talbook::StepPanel</name>
    <message>
        <source>Waits for nothing</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n step(s)</source>
        <translation>
            <numerusform>Ждёт %n шаг</numerusform>
            <numerusform>Ждёт %n шага</numerusform>
            <numerusform>Ждёт %n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A/B test: %n variant(s)…</source>
        <translation>
            <numerusform>A/B-тест: %n вариант…</numerusform>
            <numerusform>A/B-тест: %n варианта…</numerusform>
            <numerusform>A/B-тест: %n вариантов…</numerusform>
        </translation>
    </message>
    <message>
        <source>A/B test…</source>
        <translation>A/B-тест…</translation>
    </message>
    <message>
        <source>This step costs nothing. Type a cost in the table first.</source>
        <translation>Этот шаг ничего не стоит. Сначала введите затраты в таблице.</translation>
    </message>
    <message>
        <source>Choose a step in the table first.</source>
        <translation>Сначала выберите шаг в таблице.</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <translation>День %1: %2</translation>
    </message>
    <message>
        <source>The play has no other step</source>
        <translation>Других шагов в плее нет</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Веха</translation>
    </message>
    <message>
        <source>Cost is for</source>
        <translation>Затраты за</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>аккаунт</translation>
    </message>
    <message>
        <source>a person reached</source>
        <translation>человека</translation>
    </message>
    <message>
        <source>What the cost is paid for</source>
        <translation>За что платят</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>When the program leaves the step out by itself</source>
        <translation>Когда программа сама пропускает шаг</translation>
    </message>
    <message>
        <source>Steps it waits for</source>
        <translation>Каких шагов ждёт</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Контент</translation>
    </message>
    <message>
        <source>Left out when</source>
        <translation>Пропускается, когда</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>The program leaves it out</source>
        <translation>Программа пропускает</translation>
    </message>
</context>
<context>
    <name>talbook::StepTestDialog</name>
    <message>
        <source>Variants</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>A/B Test of “%1”</source>
        <translation>A/B-тест «%1»</translation>
    </message>
    <message>
        <source>Two or more ways to do this step. At the launch every account gets one of them, by the shares; the first is what the others are compared with.</source>
        <translation>Два способа выполнить шаг или больше. При запуске каждый аккаунт получает один из них по долям; с первым сравнивают остальные.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Remove the variant</source>
        <translation>Удалить вариант</translation>
    </message>
    <message>
        <source>A success is</source>
        <translation>Успех — это</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Вариант %1</translation>
    </message>
    <message>
        <source>“%1” is no share. Type a whole number from 1.</source>
        <translation>«%1» — не доля. Введите целое число от 1.</translation>
    </message>
    <message>
        <source>A test needs two variants or more. Add one, or remove the last to do without a test.</source>
        <translation>Тесту нужно два варианта или больше. Добавьте ещё один или удалите последний, чтобы обойтись без теста.</translation>
    </message>
    <message>
        <source>Every variant needs a name.</source>
        <translation>Каждому варианту нужно название.</translation>
    </message>
    <message>
        <source>A test has no more than eight variants.</source>
        <translation>В тесте может быть не больше восьми вариантов.</translation>
    </message>
    <message>
        <source>The variants need different names.</source>
        <translation>Названия вариантов должны различаться.</translation>
    </message>
</context>
<context>
    <name>talbook::StepTestResults</name>
    <message>
        <source>The play has not been launched with this test yet.</source>
        <translation>С этим тестом плей ещё не запускали.</translation>
    </message>
    <message>
        <source>There is no test yet. Add a variant to begin one.</source>
        <translation>Теста ещё нет. Чтобы начать, добавьте вариант.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Разница, п. п.</translation>
    </message>
    <message>
        <source>Lift, %</source>
        <translation>Прирост, %</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ещё открыто</translation>
    </message>
</context>
<context>
    <name>talbook::TableActions</name>
    <message>
        <source>The block would lie over the column “%1”, which is worked out and cannot be typed. Copy it without that column, or hide or move the column first.</source>
        <translation>Блок закрыл бы столбец «%1», который вычисляется и не вводится. Скопируйте блок без него либо сначала скройте или переставьте этот столбец.</translation>
    </message>
    <message>
        <source>The block has %1 columns, but from “%2” on only %3 are shown. Begin further left, or show more columns.</source>
        <translation>Столбцов в блоке: %1, а начиная с «%2» показано только %3. Начните левее или покажите больше столбцов.</translation>
    </message>
    <message numerus="yes">
        <source>The block has %n row(s) more than the table from here on. To add accounts, begin the block in the column of their names.</source>
        <translation>
            <numerusform>В блоке на %n строку больше, чем в таблице отсюда. Чтобы добавить аккаунты, начните блок со столбца с их именами.</numerusform>
            <numerusform>В блоке на %n строки больше, чем в таблице отсюда. Чтобы добавить аккаунты, начните блок со столбца с их именами.</numerusform>
            <numerusform>В блоке на %n строк больше, чем в таблице отсюда. Чтобы добавить аккаунты, начните блок со столбца с их именами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставка</translation>
    </message>
    <message numerus="yes">
        <source>The block has %n row(s) more than the table from here on.</source>
        <translation>
            <numerusform>В блоке на %n строку больше, чем в таблице отсюда.</numerusform>
            <numerusform>В блоке на %n строки больше, чем в таблице отсюда.</numerusform>
            <numerusform>В блоке на %n строк больше, чем в таблице отсюда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>Добавить %n аккаунт</numerusform>
            <numerusform>Добавить %n аккаунта</numerusform>
            <numerusform>Добавить %n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Отбросить лишние</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Вставить %n строку</numerusform>
            <numerusform>Вставить %n строки</numerusform>
            <numerusform>Вставить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be filled down. Go to a column that can be edited, such as the owner.</source>
        <translation>«%1» нельзя заполнить вниз. Перейдите в столбец, который можно менять, например «Ответственный».</translation>
    </message>
    <message>
        <source>Select the rows to fill as well: Shift and the arrow keys.</source>
        <translation>Выделите и те строки, которые нужно заполнить: Shift и стрелки.</translation>
    </message>
    <message>
        <source>Fill down %1: %2</source>
        <comment>field, how many accounts</comment>
        <translation>Заполнить вниз «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is worked out, or belongs to accounts on the list, and cannot be typed here.</source>
        <translation>«%1» вычисляется или относится к аккаунтам из списка и здесь не вводится.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n row(s)</source>
        <translation>
            <numerusform>Копируется %n строка</numerusform>
            <numerusform>Копируются %n строки</numerusform>
            <numerusform>Копируется %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the name of several accounts. Paste what is meant for one of them onto its own row.</source>
        <translation>Название «%1» носят несколько аккаунтов. Вставьте данные одного из них прямо в его строку.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted here, the block gives %n account(s) another name.</source>
        <translation>
            <numerusform>Если вставить сюда, название сменится у %n аккаунта.</numerusform>
            <numerusform>Если вставить сюда, название сменится у %n аккаунтов.</numerusform>
            <numerusform>Если вставить сюда, название сменится у %n аккаунтов.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>«%1» станет «%2».</translation>
    </message>
    <message>
        <source>Find Accounts by Name</source>
        <translation>Найти аккаунты по названию</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n Account(s)</source>
        <translation>
            <numerusform>Переименовать %n аккаунт</numerusform>
            <numerusform>Переименовать %n аккаунта</numerusform>
            <numerusform>Переименовать %n аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block have a name that is not in the plan.</source>
        <translation>
            <numerusform>В %n строке блока — название, которого нет в плане.</numerusform>
            <numerusform>В %n строках блока — названия, которых нет в плане.</numerusform>
            <numerusform>В %n строках блока — названия, которых нет в плане.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TalActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the program %1</source>
        <translation>Создать программу %1</translation>
    </message>
    <message>
        <source>Change the program %1</source>
        <translation>Изменить программу %1</translation>
    </message>
    <message>
        <source>Work in the program %1</source>
        <translation>Работать в программе %1</translation>
    </message>
    <message>
        <source>Work in the program of the day</source>
        <translation>Работать в программе по календарю</translation>
    </message>
    <message>
        <source>Add %1 to the list of %2</source>
        <translation>Добавить в список программы %2: %1</translation>
    </message>
    <message>
        <source>Graduate %1 from the list of %2</source>
        <translation>Выпустить из списка программы %2: %1</translation>
    </message>
    <message>
        <source>Take %1 off the target account list</source>
        <translation>Убрать из списка целевых аккаунтов: %1</translation>
    </message>
    <message>
        <source>Bring %1 back to the target account list</source>
        <translation>Вернуть в список целевых аккаунтов: %1</translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation>Изменить ответственного: %1</translation>
    </message>
    <message>
        <source>Change priority of %1</source>
        <translation>Изменить приоритет: %1</translation>
    </message>
    <message>
        <source>Change why %1 is on the list</source>
        <translation>Изменить причину: %1</translation>
    </message>
</context>
<context>
    <name>talbook::TalCapacity</name>
    <message>
        <source>%1 holds %2, %3 more than the %4 it can carry.</source>
        <translation>В %1 — %2, на %3 больше, чем вмещает (%4).</translation>
    </message>
    <message>
        <source>%1 holds %2 and begins at %3; room for %4 more.</source>
        <translation>В %1 — %2, обычно от %3; есть место ещё для %4.</translation>
    </message>
    <message>
        <source>%1 holds %2 and begins at %3.</source>
        <translation>В %1 — %2, обычно от %3.</translation>
    </message>
    <message>
        <source>%1 holds %2, room for any number.</source>
        <translation>В %1 — %2, число мест не ограничено.</translation>
    </message>
    <message>
        <source>%1 holds %2 and is full.</source>
        <translation>В %1 — %2, мест больше нет.</translation>
    </message>
    <message>
        <source>%1 holds %2, room for %3 more.</source>
        <translation>В %1 — %2, есть место ещё для %3.</translation>
    </message>
</context>
<context>
    <name>talbook::TalDialog</name>
    <message>
        <source>Programs and Target Accounts</source>
        <translation>Программы и целевые аккаунты</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>talbook::TalGraduateDialog</name>
    <message>
        <source>Graduate from Target Account List</source>
        <translation>Выпустить из списка целевых аккаунтов</translation>
    </message>
    <message>
        <source>%1 leaves the list of %2; that is recorded, not deleted.</source>
        <translation>%1: выпуск из списка программы %2. Это записывается, а не удаляется.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выигран</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проигран</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменён</translation>
    </message>
</context>
<context>
    <name>talbook::TalJoinDialog</name>
    <message>
        <source>Add to Target Account List</source>
        <translation>Добавить в список целевых аккаунтов</translation>
    </message>
    <message>
        <source>%1 joins the list of %2.</source>
        <translation>%1: добавление в список программы %2.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>talbook::TalPage</name>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Tier then</source>
        <translation>Уровень тогда</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выпущен</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>В списке с</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Чтение списка</translation>
    </message>
    <message>
        <source>%1 · current</source>
        <translation>%1 · текущая</translation>
    </message>
    <message>
        <source>On the list %1</source>
        <translation>В списке %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Выпущено %1</translation>
    </message>
    <message>
        <source>No program yet</source>
        <translation>Программ пока нет</translation>
    </message>
    <message>
        <source>A program is a quarter with its goals and its target accounts.</source>
        <translation>Программа — это квартал с его целями и целевыми аккаунтами.</translation>
    </message>
    <message>
        <source>New Program…</source>
        <translation>Новая программа…</translation>
    </message>
    <message>
        <source>Nobody has left this list.</source>
        <translation>Из этого списка никто не выпущен.</translation>
    </message>
    <message>
        <source>Nobody is on this list yet. Choose accounts in the table of accounts, then add them here.</source>
        <translation>В этом списке пока никого нет. Выберите аккаунты в таблице, затем добавьте их здесь.</translation>
    </message>
    <message>
        <source>Add Selected…</source>
        <translation>Добавить выбранные…</translation>
    </message>
    <message>
        <source>Add %1…</source>
        <translation>Добавить: %1…</translation>
    </message>
    <message>
        <source>Select accounts in the table of accounts first</source>
        <translation>Сначала выберите аккаунты в таблице аккаунтов</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Повторять нечего</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Target accounts</source>
        <translation>Целевые аккаунты</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Показанные аккаунты</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Work in This Program</source>
        <translation>Работать в этой программе</translation>
    </message>
    <message>
        <source>Follow the Calendar</source>
        <translation>По календарю</translation>
    </message>
    <message>
        <source>Work in the program that runs on the day</source>
        <translation>Работать в программе, которая идёт сегодня</translation>
    </message>
    <message>
        <source>Refresh for a New Quarter…</source>
        <translation>Новый квартал…</translation>
    </message>
    <message>
        <source>Graduate…</source>
        <translation>Выпустить…</translation>
    </message>
    <message>
        <source>Take Off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>As if it had never been on the list: for a mistaken choice</source>
        <translation>Как будто его в списке и не было: если аккаунт выбран по ошибке</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>talbook::TalProgramDialog</name>
    <message>
        <source>%1: %2 accounts or more</source>
        <translation>%1: от %2 аккаунтов</translation>
    </message>
    <message>
        <source>%1: %2 to %3 accounts</source>
        <translation>%1: %2–%3 аккаунтов</translation>
    </message>
    <message>
        <source>Change Program</source>
        <translation>Изменить программу</translation>
    </message>
    <message>
        <source>New Program</source>
        <translation>Новая программа</translation>
    </message>
    <message>
        <source>The plan&apos;s own</source>
        <translation>Как в плане</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указана</translation>
    </message>
    <message>
        <source>Quarter of the fiscal year</source>
        <translation>Квартал финансового года</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Places in 1:1 / 1:Few / 1:Many</source>
        <translation>Мест в 1:1 / 1:Few / 1:Many</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Зрелость</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add the quarter’s checklist, with dates from its first day</source>
        <translation>Добавить чек-лист квартала с датами от первого дня</translation>
    </message>
    <message>
        <source>Make and Answer &amp;Questions…</source>
        <translation>Создать и ответить на &amp;вопросы…</translation>
    </message>
    <message>
        <source>The discovery questions; any can be left out and answered later</source>
        <translation>Вводные вопросы; любой можно пропустить и ответить позже</translation>
    </message>
    <message>
        <source>Change and Answer &amp;Questions…</source>
        <translation>Изменить и ответить на &amp;вопросы…</translation>
    </message>
</context>
<context>
    <name>talbook::TalRefreshDialog</name>
    <message>
        <source>Refresh the List for a New Quarter</source>
        <translation>Список на новый квартал</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Новая программа</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>On the new list</source>
        <translation>В новом списке</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Контакт-нити</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Proposals for the new list</source>
        <translation>Предложения для нового списка</translation>
    </message>
    <message>
        <source>Work in the new program from now on</source>
        <translation>Сразу перейти в новую программу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Graduate: won</source>
        <translation>Выпустить: выигран</translation>
    </message>
    <message>
        <source>Graduate: lost</source>
        <translation>Выпустить: проигран</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>%1 stay, %2 leave, %3 are new: %4 on the new list, as of %5.</source>
        <translation>Остаются %1, уходят %2, новых %3: в новом списке %4, на %5.</translation>
    </message>
    <message numerus="yes">
        <source>Make the program with %n account(s)</source>
        <translation>
            <numerusform>Создать программу: %n аккаунт</numerusform>
            <numerusform>Создать программу: %n аккаунта</numerusform>
            <numerusform>Создать программу: %n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried over to %1</source>
        <translation>Не перенесён в %1</translation>
    </message>
    <message>
        <source>Refresh the target account list for %1</source>
        <translation>Обновить список целевых аккаунтов: %1</translation>
    </message>
    <message>
        <source>Working out who stays, goes and comes…</source>
        <translation>Подбираем, кто остаётся, уходит и приходит…</translation>
    </message>
    <message>
        <source>Working out the new list</source>
        <translation>Подбор нового списка</translation>
    </message>
    <message>
        <source>Add the quarter’s checklist</source>
        <translation>Добавить чек-лист квартала</translation>
    </message>
    <message>
        <source>Engagement points</source>
        <translation>Баллы вовлечённости</translation>
    </message>
</context>
<context>
    <name>talbook::TaskActions</name>
    <message>
        <source>Mark “%1” done</source>
        <translation>Отметить «%1» выполненной</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n task(s) done</source>
        <translation>
            <numerusform>Отметить %n задачу выполненной</numerusform>
            <numerusform>Отметить %n задачи выполненными</numerusform>
            <numerusform>Отметить %n задач выполненными</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip “%1”</source>
        <translation>Пропустить «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n task(s)</source>
        <translation>
            <numerusform>Пропустить %n задачу</numerusform>
            <numerusform>Пропустить %n задачи</numerusform>
            <numerusform>Пропустить %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Открыть снова «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n task(s)</source>
        <translation>
            <numerusform>Открыть снова %n задачу</numerusform>
            <numerusform>Открыть снова %n задачи</numerusform>
            <numerusform>Открыть снова %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign %1 to nobody</source>
        <translation>Снять ответственного: %1</translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation>Назначить: %1 — %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n task(s)</source>
        <translation>
            <numerusform>Удалить %n задачу</numerusform>
            <numerusform>Удалить %n задачи</numerusform>
            <numerusform>Удалить %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen tasks belong to no campaign. Choose a task of the campaign.</source>
        <translation>Выбранные задачи не входят ни в одну кампанию. Выберите задачу нужной кампании.</translation>
    </message>
    <message>
        <source>Remove campaign “%1”</source>
        <translation>Удалить кампанию «%1»</translation>
    </message>
</context>
<context>
    <name>talbook::TaskDialog</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>New Task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Planned for %1, now %2.</source>
        <translation>По плану %1, теперь %2.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Затраты, %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ни с кем в отдельности</translation>
    </message>
    <message>
        <source>Add task “%1”</source>
        <translation>Добавить задачу «%1»</translation>
    </message>
    <message>
        <source>Change task “%1”</source>
        <translation>Изменить задачу «%1»</translation>
    </message>
    <message>
        <source>Its activity: %1</source>
        <translation>Её активность: %1</translation>
    </message>
    <message>
        <source>Open the activity that doing this task left in the account&apos;s time line</source>
        <translation>Открыть активность, которую выполненная задача оставила в ленте аккаунта</translation>
    </message>
</context>
<context>
    <name>talbook::TaskModel</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>По плану: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Перенести «%1»</translation>
    </message>
    <message>
        <source>Stretch “%1”</source>
        <translation>Растянуть «%1»</translation>
    </message>
</context>
<context>
    <name>talbook::TaskTable</name>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
</context>
<context>
    <name>talbook::TierRow</name>
    <message numerus="yes">
        <source>%n account(s), the tier is meant for %1 to %2</source>
        <translation>
            <numerusform>%n аккаунт, уровень рассчитан на %1–%2</numerusform>
            <numerusform>%n аккаунта, уровень рассчитан на %1–%2</numerusform>
            <numerusform>%n аккаунтов, уровень рассчитан на %1–%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), the tier is meant for up to %1</source>
        <translation>
            <numerusform>%n аккаунт, уровень рассчитан самое большее на %1</numerusform>
            <numerusform>%n аккаунта, уровень рассчитан самое большее на %1</numerusform>
            <numerusform>%n аккаунтов, уровень рассчитан самое большее на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), the tier is meant for %1 and more</source>
        <translation>
            <numerusform>%n аккаунт, уровень рассчитан на %1 и больше</numerusform>
            <numerusform>%n аккаунта, уровень рассчитан на %1 и больше</numerusform>
            <numerusform>%n аккаунтов, уровень рассчитан на %1 и больше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TimeLine</name>
    <message>
        <source>Records shown</source>
        <translation>Показанные записи</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Points of engagement per week, the last %1 weeks: %2</source>
        <translation>Баллы вовлечённости по неделям, последние %1 недель: %2</translation>
    </message>
    <message>
        <source>points per week, 26 weeks; this week %1</source>
        <translation>баллы по неделям за 26 недель; на этой %1</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records shown of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Touches and intent signals belong here: import them, or add them by hand.</source>
        <translation>Здесь касания и сигналы намерения: импортируйте их или добавьте вручную.</translation>
    </message>
    <message>
        <source>Add Activity…</source>
        <translation>Активность…</translation>
    </message>
    <message>
        <source>No record matches the filters.</source>
        <translation>Ни одна запись не подходит под фильтры.</translation>
    </message>
    <message>
        <source>Add a signal to %1</source>
        <translation>Добавить сигнал: %1</translation>
    </message>
    <message>
        <source>Change a signal of %1</source>
        <translation>Изменить сигнал: %1</translation>
    </message>
    <message>
        <source>Add an activity to %1</source>
        <translation>Добавить активность: %1</translation>
    </message>
    <message>
        <source>Change an activity of %1</source>
        <translation>Изменить активность: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) of %1</source>
        <translation>
            <numerusform>Удалить %n запись: %1</numerusform>
            <numerusform>Удалить %n записи: %1</numerusform>
            <numerusform>Удалить %n записей: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>От них</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>От нас</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Search the time line</source>
        <translation>Поиск по хронологии</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Add Signal…</source>
        <translation>Сигнал…</translation>
    </message>
    <message>
        <source>Change the record (Enter)</source>
        <translation>Изменить запись (Enter)</translation>
    </message>
    <message>
        <source>Delete the records (Delete)</source>
        <translation>Удалить записи (Delete)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Reading the time line</source>
        <translation>Читается хронология</translation>
    </message>
</context>
<context>
    <name>talbook::TimeLineDialog</name>
    <message>
        <source>Add Signal</source>
        <translation>Новый сигнал</translation>
    </message>
    <message>
        <source>Change Signal</source>
        <translation>Изменить сигнал</translation>
    </message>
    <message>
        <source>Add Activity</source>
        <translation>Новая активность</translation>
    </message>
    <message>
        <source>Change Activity</source>
        <translation>Изменить активность</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Strength, 0–100</source>
        <translation>Сила, 0–100</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>От них</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>От нас</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Никто в отдельности</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Account: choose one of the plan.</source>
        <translation>Аккаунт: выберите аккаунт из плана.</translation>
    </message>
</context>
<context>
    <name>talbook::TimeLineModel</name>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>signal</source>
        <translation>сигнал</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>от них</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>от нас</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Strength %1 of 100 today, after decay</source>
        <translation>Сила сегодня %1 из 100, с учётом затухания</translation>
    </message>
    <message>
        <source>%1 points of intent today, after decay</source>
        <translation>Баллов намерения сегодня: %1, с учётом затухания</translation>
    </message>
    <message>
        <source>%1 points of engagement today</source>
        <translation>Баллов вовлечённости сегодня: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Вовлечённость</translation>
    </message>
</context>
<context>
    <name>talbook::TimelineLegend</name>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочена</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущена</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>веха</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Обозначения: %1</translation>
    </message>
</context>
<context>
    <name>talbook::TimelinePage</name>
    <message>
        <source>Calendar (.ics)…</source>
        <translation>Календарь (.ics)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Картинка (PNG)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Документ (PDF)…</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Копировать для таблицы</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Копировать как CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Working days and capacity…</source>
        <translation>Рабочие дни и загрузка…</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть всё</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Mark done…</source>
        <translation>Отметить выполненной…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Пропустить…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Новая задача…</translation>
    </message>
    <message>
        <source>Export Tasks to a Calendar</source>
        <translation>Выгрузка задач в календарь</translation>
    </message>
    <message>
        <source>Export the Timeline</source>
        <translation>Сохранение шкалы времени</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n кампания</numerusform>
            <numerusform>%n кампании</numerusform>
            <numerusform>%n кампаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочена</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>неделя %1 из %2</translation>
    </message>
    <message>
        <source>Reading the tasks</source>
        <translation>Чтение задач</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Добавить задачу…</translation>
    </message>
    <message>
        <source>What is to be done, when and by whom stands here. Launch a play, or add a task.</source>
        <translation>Здесь стоит, что, когда и кем делается. Запустите плей или добавьте задачу.</translation>
    </message>
    <message>
        <source>Launch a play</source>
        <translation>Запустить плей</translation>
    </message>
    <message>
        <source>Say above who you are, and your week stands here.</source>
        <translation>Скажите выше, кто вы, и здесь появится ваша неделя.</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Показать все задачи</translation>
    </message>
    <message>
        <source>No task is in this choice.</source>
        <translation>Под этот отбор не подходит ни одна задача.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of the tasks</source>
        <translation>Задачи на шкале времени</translation>
    </message>
    <message>
        <source>Show today (T)</source>
        <translation>К сегодняшнему дню (T)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Мельче (−)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>The chart has too many rows for one picture. Fold groups, filter the tasks, or export it as PDF, which has as many pages as it takes.</source>
        <translation>В диаграмме слишком много строк для одной картинки. Сверните группы, отфильтруйте задачи или сохраните PDF: в нём столько страниц, сколько нужно.</translation>
    </message>
    <message>
        <source>Load of each person (L)</source>
        <translation>Загрузка по людям (L)</translation>
    </message>
    <message>
        <source>Rename or move campaign…</source>
        <translation>Переименовать или передвинуть кампанию…</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>Удалить кампанию</translation>
    </message>
</context>
<context>
    <name>talbook::TimelineTools</name>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполненные</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущенные</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Без уровня</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Прочие задачи</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Whose week is shown</source>
        <translation>Чья неделя показана</translation>
    </message>
    <message>
        <source>No task has an owner yet</source>
        <translation>Ни у одной задачи пока нет ответственного</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Tasks shown</source>
        <translation>Показаны задачи</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Моя неделя</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Поиск задач</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Добавить отбор</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Launch a play</source>
        <translation>Запустить плей</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Все программы</translation>
    </message>
</context>
<context>
    <name>talbook::TimelineView</name>
    <message>
        <source>Campaign and account</source>
        <translation>Кампания и аккаунт</translation>
    </message>
    <message>
        <source>Account and campaign</source>
        <translation>Аккаунт и кампания</translation>
    </message>
    <message>
        <source>Person and campaign</source>
        <translation>Человек и кампания</translation>
    </message>
    <message>
        <source>Load, tasks a week against capacity</source>
        <translation>Загрузка, задач в неделю</translation>
    </message>
    <message>
        <source>Load, tasks a week · %1 of %2</source>
        <translation>Загрузка, задач в неделю · %1 из %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tasks of capacity</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>ждёт «%1»</translation>
    </message>
    <message>
        <source>“%1” is settled and stays</source>
        <translation>«%1» закрыта и остаётся на месте</translation>
    </message>
    <message>
        <source>it takes one day at least</source>
        <translation>меньше дня не бывает</translation>
    </message>
    <message>
        <source>This plan is open for reading only.</source>
        <translation>План открыт только для чтения.</translation>
    </message>
    <message>
        <source>What is done or skipped does not move.</source>
        <translation>Выполненные и пропущенные задачи не переносятся.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n день</numerusform>
            <numerusform>+%n дня</numerusform>
            <numerusform>+%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n day(s)</source>
        <translation>
            <numerusform>−%n день</numerusform>
            <numerusform>−%n дня</numerusform>
            <numerusform>−%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow(s)</source>
        <translation>
            <numerusform>следом %n</numerusform>
            <numerusform>следом %n</numerusform>
            <numerusform>следом %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Move phase “%1”</source>
        <translation>Перенести фазу «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Перенести «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n task(s)</source>
        <translation>
            <numerusform>Перенести %n задачу</numerusform>
            <numerusform>Перенести %n задачи</numerusform>
            <numerusform>Перенести %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretch phase “%1”</source>
        <translation>Растянуть фазу «%1»</translation>
    </message>
    <message>
        <source>Stretch “%1”</source>
        <translation>Растянуть «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done or skipped</source>
        <translation>Закрыто задач: %1 из %2</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>По плану: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n task(s)</source>
        <translation>
            <numerusform>Растянуть %n задачу</numerusform>
            <numerusform>Растянуть %n задачи</numerusform>
            <numerusform>Растянуть %n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Прочие задачи</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over</source>
        <translation>
            <numerusform>перегрузка: %n неделя</numerusform>
            <numerusform>перегрузка: %n недели</numerusform>
            <numerusform>перегрузка: %n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a campaign on the next page</comment>
        <translation>%1, продолжение</translation>
    </message>
    <message numerus="yes">
        <source>Load of %n person(s)</source>
        <translation>
            <numerusform>Загрузка: %n человек</numerusform>
            <numerusform>Загрузка: %n человека</numerusform>
            <numerusform>Загрузка: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the load of each person (L)</source>
        <translation>Скрыть загрузку по людям (L)</translation>
    </message>
    <message>
        <source>Show the load of each person (L)</source>
        <translation>Показать загрузку по людям (L)</translation>
    </message>
    <message numerus="yes">
        <source>▲ %1: %n task(s) in the week of %2</source>
        <translation>
            <numerusform>▲ %1: %n задача за неделю с %2</numerusform>
            <numerusform>▲ %1: %n задачи за неделю с %2</numerusform>
            <numerusform>▲ %1: %n задач за неделю с %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talbook::TitleRuleDialog</name>
    <message>
        <source>One of these phrases stands in the title</source>
        <translation>В должности есть одна из фраз</translation>
    </message>
    <message>
        <source>None of these does</source>
        <translation>И нет ни одной из этих</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Add a Rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Change the Rule</source>
        <translation>Изменить правило</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>One of these levels; any, if none is ticked</source>
        <translation>Один из уровней; без отметок — любой</translation>
    </message>
    <message>
        <source>One of these departments; any, if none is ticked</source>
        <translation>Подразделение; без отметок — любое</translation>
    </message>
    <message>
        <source>One phrase a line, in English or Russian; case and hyphens do not matter. A star after a word stands for any ending, three dots for up to four words, ^ and $ for the beginning and the end of the title.</source>
        <translation>По одной фразе в строке, по-русски или по-английски; регистр и дефисы не важны. Звёздочка в конце слова заменяет любое окончание, три точки — до четырёх слов, ^ и $ — начало и конец должности.</translation>
    </message>
    <message>
        <source>Then the role is</source>
        <translation>Тогда роль —</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>talbook::TitleRulesDialog</name>
    <message>
        <source>Rules for job titles</source>
        <translation>Правила для должностей</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Try earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Try later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Shipped rules alone</source>
        <translation>Только готовые правила</translation>
    </message>
    <message>
        <source>Rules for Job Titles</source>
        <translation>Правила для должностей</translation>
    </message>
    <message>
        <source>A title gives the role of the first rule that fits, so the most specific stand first. Rules of your own go before those that ship. They only propose: a role that a person chose stays.</source>
        <translation>Роль даёт первое подходящее правило, поэтому самые точные стоят первыми. Ваши правила проверяются раньше готовых. Они только предлагают: роль, которую выбрал человек, не меняется.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Try a title</source>
        <translation>Проверить должность</translation>
    </message>
    <message>
        <source>Head of IT</source>
        <translation>Начальник отдела ИТ</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любые</translation>
    </message>
    <message>
        <source>%1; not %2</source>
        <comment>phrases of a rule</comment>
        <translation>%1; кроме %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Nothing in this title can be compared.</source>
        <translation>В этой должности нечего сравнивать.</translation>
    </message>
    <message>
        <source>%1, because of rule %2 (%3). Level: %4. Department: %5.</source>
        <translation>%1 по правилу %2 (%3). Уровень: %4. Подразделение: %5.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>This plan cannot be changed now.</source>
        <translation>Сейчас этот план нельзя изменить.</translation>
    </message>
    <message>
        <source>Choose a rule of your own first.</source>
        <translation>Сначала выберите своё правило.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Сначала выберите правило.</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Скопировать…</translation>
    </message>
    <message>
        <source>It is tried first already.</source>
        <translation>Оно и так проверяется первым.</translation>
    </message>
    <message>
        <source>It is the last of your own.</source>
        <translation>Оно последнее из ваших.</translation>
    </message>
    <message>
        <source>There are no rules of your own.</source>
        <translation>Своих правил нет.</translation>
    </message>
    <message>
        <source>Add a rule for job titles</source>
        <translation>Добавить правило для должностей</translation>
    </message>
    <message>
        <source>Change a rule for job titles</source>
        <translation>Изменить правило для должностей</translation>
    </message>
    <message>
        <source>Remove a rule for job titles</source>
        <translation>Удалить правило для должностей</translation>
    </message>
    <message>
        <source>Change the order of the rules for job titles</source>
        <translation>Изменить порядок правил для должностей</translation>
    </message>
    <message>
        <source>Go back to the shipped rules for job titles</source>
        <translation>Вернуться к готовым правилам для должностей</translation>
    </message>
</context>
<context>
    <name>talbook::TokenField</name>
    <message>
        <source>Already in the list: %1</source>
        <translation>Уже в списке: %1</translation>
    </message>
    <message>
        <source>In %1. Delete removes it.</source>
        <translation>Список «%1». Клавиша Delete удаляет.</translation>
    </message>
</context>
<context>
    <name>talbook::WhatIfPanel</name>
    <message>
        <source>Fewer components</source>
        <translation>Меньше составляющих</translation>
    </message>
    <message>
        <source>More components</source>
        <translation>Больше составляющих</translation>
    </message>
    <message>
        <source>All weights are 0; at least one component must count.</source>
        <translation>Все веса равны 0; хотя бы одна составляющая должна учитываться.</translation>
    </message>
    <message>
        <source>These figures will score the plan</source>
        <translation>По этим числам будет оцениваться план</translation>
    </message>
    <message>
        <source>Move a slider first</source>
        <translation>Сначала сдвиньте ползунок</translation>
    </message>
    <message>
        <source>nothing is stored yet</source>
        <translation>пока не сохранено</translation>
    </message>
    <message>
        <source>as the plan is scored</source>
        <translation>как в модели плана</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Входят: %1</translation>
    </message>
    <message>
        <source>Leave: %1</source>
        <translation>Выходят: %1</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Текущая модель</translation>
    </message>
    <message>
        <source>Apply what-if “%1” to the scoring model</source>
        <translation>Применить вариант «%1» к модели оценки</translation>
    </message>
    <message>
        <source>Apply the what-if to the scoring model</source>
        <translation>Применить «что, если» к модели оценки</translation>
    </message>
    <message>
        <source>Keep what-if “%1”</source>
        <translation>Сохранить вариант «%1»</translation>
    </message>
    <message>
        <source>Keep What-if</source>
        <translation>Сохранить вариант</translation>
    </message>
    <message>
        <source>Name of the what-if</source>
        <translation>Имя варианта</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что, если</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Thresholds and decay</source>
        <translation>Пороги и затухание</translation>
    </message>
    <message>
        <source>Fit from</source>
        <translation>Соответствие от</translation>
    </message>
    <message>
        <source>Intent from</source>
        <translation>Намерение от</translation>
    </message>
    <message>
        <source>Half-life, days</source>
        <translation>Период полураспада, дней</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>до:</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Accounts before and after</source>
        <translation>Аккаунты до и после</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Аккаунты, которые меняют место</translation>
    </message>
    <message>
        <source>Who comes or who goes</source>
        <translation>Кто входит или выходит</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Никто.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Оставить…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сброс</translation>
    </message>
</context>
<context>
    <name>talbook::WhatIfRunner</name>
    <message>
        <source>Working out the what-if</source>
        <translation>Расчёт «что, если»</translation>
    </message>
    <message>
        <source>Looking back four and twelve weeks</source>
        <translation>Четыре и двенадцать недель назад</translation>
    </message>
    <message>
        <source>Trying the weights ±10 %</source>
        <translation>Проба весов ±10 %</translation>
    </message>
</context>
<context>
    <name>talbook::WorkingDaysDialog</name>
    <message>
        <source>Working Days and Capacity</source>
        <translation>Рабочие дни и загрузка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Weekends only</source>
        <translation>Только выходные</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Tasks keep off weekends and holidays</source>
        <translation>Задачи обходят выходные и праздники</translation>
    </message>
    <message>
        <source>Our own days</source>
        <translation>Свои дни</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the day off</source>
        <translation>Название выходного</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Tasks a week</source>
        <translation>Задач в неделю</translation>
    </message>
    <message>
        <source>Tasks a week for everybody</source>
        <translation>Задач в неделю для всех</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Tasks a week by person</source>
        <translation>Задач в неделю по людям</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Tasks a week, if other</source>
        <translation>Задач в неделю, если иначе</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n выходной</numerusform>
            <numerusform>%n выходных</numerusform>
            <numerusform>%n выходных</numerusform>
        </translation>
    </message>
    <message>
        <source>Change working days and capacity</source>
        <translation>Изменить рабочие дни и загрузку</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходные</translation>
    </message>
    <message>
        <source>Weekend: %1</source>
        <translation>Выходной: %1</translation>
    </message>
    <message>
        <source>The weekend is off, and the days below.</source>
        <translation>Не работаем в выходные и в дни, указанные ниже.</translation>
    </message>
    <message>
        <source>Check at least one day of the weekend. Where people work every day, let tasks not keep off weekends and holidays instead.</source>
        <translation>Отметьте хотя бы один выходной. Если работают каждый день, снимите флажок, по которому задачи обходят выходные и праздники.</translation>
    </message>
</context>
</TS>
