#include "core/base/wording.h"

#include <QJsonObject>
#include <QTranslator>

namespace talbook
{

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    return language == Language::Russian ? u"ru"_s : u"en"_s;
}

Language languageFromCode(QStringView code)
{
    return code.startsWith(u"ru", Qt::CaseInsensitive) ? Language::Russian : Language::English;
}

Wording::Wording(Language language)
    : m_language(language), m_locale(language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                                                   : QLocale(QLocale::English, QLocale::UnitedStates)),
      m_translator(std::make_unique<QTranslator>())
{
    // English has its own file too, for the plurals; without either, the source text stands.
    (void)m_translator->load(u":/i18n/talbook_"_s + languageCode(language) + u".qm"_s);
}

Wording::~Wording() = default;
Wording::Wording(Wording &&) noexcept = default;
Wording &Wording::operator=(Wording &&) noexcept = default;

QString Wording::translate(const char *context, const char *text, const char *comment, int n) const
{
    QString translated = m_translator->translate(context, text, comment, n);
    if (translated.isEmpty())
        translated = QString::fromUtf8(text);
    if (n >= 0)
        translated.replace(u"%n"_s, m_locale.toString(n));
    return translated;
}

QString Wording::pick(const QJsonValue &texts) const
{
    if (texts.isString())
        return texts.toString();
    const QJsonObject object = texts.toObject();
    const QJsonValue own = object.value(languageCode(m_language));
    return own.isString() ? own.toString() : object.value(u"en"_s).toString();
}

QString Wording::pickAgain(const QString &text, const QJsonValue &texts) const
{
    for (const QJsonValue &known : texts.toObject()) {
        if (known.toString() == text)
            return pick(texts);
    }
    return text;
}

} // namespace talbook
