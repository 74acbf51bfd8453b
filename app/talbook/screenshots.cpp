#include "screenshots.h"

#include "ui/accounts/account_model.h"
#include "ui/accounts/accounts_page.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace talbook
{

using namespace Qt::StringLiterals;

int writeScreenshots(Document &document, const QString &plan, const QString &folder,
                     const std::function<void(Language)> &chooseLanguage)
{
    QTextStream err(stderr);
    if (plan.isEmpty()) {
        err << u"--screenshots needs a plan to show.\n"_s;
        return 2;
    }
    if (!QDir().mkpath(folder)) {
        err << u"The folder “%1” cannot be made.\n"_s.arg(folder);
        return 1;
    }
    DesktopDialogs dialogs; // nothing below asks anything
    MainWindow window(document, {dialogs, [](Plan &) { return Expected<void>(); }, chooseLanguage});
    const auto save = [&](const QString &page) {
        const QString path = QDir(folder).filePath(page + u".png"_s);
        // Layouts settle in rounds: a label's new height moves those around it.
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        const bool saved = window.grab().save(path);
        err << (saved ? path : u"The picture “%1” cannot be written."_s.arg(path)) << u'\n';
        return saved;
    };
    window.resize(1440, 900);
    window.show();
    bool ok = true;
    for (const Language language : {Language::English, Language::Russian}) {
        window.setLanguage(language);
        window.setTheme(ThemeChoice::Light);
        ok = save(u"start-"_s + languageCode(language)) && ok;
    }
    Expected<void> opened;
    document.open(plan, {.access = PlanAccess::Read}, [&opened](const Expected<void> &done) { opened = done; });
    document.jobs().wait();
    if (!opened) {
        err << opened.error().message << u'\n';
        return 1;
    }
    window.accountsPage().show(window.accountsPage().model().accountAt(0));
    for (const Language language : {Language::English, Language::Russian}) {
        window.setLanguage(language);
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            window.setTheme(theme);
            ok = save(u"accounts-"_s + languageCode(language) + u'-' + themeChoiceName(theme)) && ok;
        }
    }
    return ok ? 0 : 1;
}

} // namespace talbook
