#include "core/base/program_language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace talbook
{

using namespace Qt::StringLiterals;

/// Qt writes %n without grouping and %Ln with it.
class ProgramLanguage::CountingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        QString translated = QTranslator::translate(context, text, comment, n);
        if (n >= 0)
            translated.replace(u"%n"_s, u"%Ln"_s);
        return translated;
    }
};

ProgramLanguage::ProgramLanguage()
    : m_own(std::make_unique<CountingTranslator>()), m_qt(std::make_unique<QTranslator>())
{
}

ProgramLanguage::~ProgramLanguage()
{
    QCoreApplication::removeTranslator(m_own.get());
    QCoreApplication::removeTranslator(m_qt.get());
    QLocale::setDefault(m_before);
}

void ProgramLanguage::choose(Language language)
{
    QCoreApplication::removeTranslator(m_own.get());
    QCoreApplication::removeTranslator(m_qt.get());
    // First the figures: widgets write their words anew as soon as a translator is there.
    QLocale::setDefault(Wording(language).locale());
    const QString code = languageCode(language);
    if (language == Language::Russian && m_qt->load(u":/i18n/qtbase_ru.qm"_s))
        QCoreApplication::installTranslator(m_qt.get());
    if (m_own->load(u":/i18n/talbook_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(m_own.get());
}

} // namespace talbook
