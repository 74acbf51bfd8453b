#pragma once

#include "core/base/wording.h"

#include <memory>

namespace talbook
{

/// The language that the whole program speaks: Talbook's words and Qt's own for QCoreApplication::translate(), figures
/// and dates for QLocale(). A count in a sentence (%n) is grouped as the language groups figures: "3,124 activities".
class ProgramLanguage
{
public:
    ProgramLanguage();
    ~ProgramLanguage();

    void choose(Language language);

private:
    class CountingTranslator;
    std::unique_ptr<CountingTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
    QLocale m_before; ///< the default of QLocale(), given back at the end
};

} // namespace talbook
