#pragma once

#include <QJsonValue>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace talbook
{

enum class Language
{
    English,
    Russian
};

/// "en" or "ru", and back (anything that does not begin with "ru" is English).
QString languageCode(Language language);
Language languageFromCode(QStringView code);

/// The words of one language, whatever the program's own language is: a document may be Russian while the window is
/// English. Numbers and dates follow the same language through locale().
class Wording
{
public:
    explicit Wording(Language language);
    ~Wording();
    Wording(Wording &&) noexcept;
    Wording &operator=(Wording &&) noexcept;

    Language language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    /// Named so that lupdate collects the literals: `words.translate("Context", "Text")`. `%n` stands for `n`.
    QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1) const;

    /// The value of {"en": "...", "ru": "..."} in presets; a plain string is every language's. English where the
    /// language is missing.
    QString pick(const QJsonValue &texts) const;
    /// A text that was taken from such texts, in this language; any other is somebody's own and stays as it is.
    QString pickAgain(const QString &text, const QJsonValue &texts) const;

private:
    Language m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace talbook
