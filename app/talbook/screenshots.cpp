#include "screenshots.h"
#include "app/plan_environment.h"
#include "ui/accounts/account_model.h"
#include "ui/accounts/accounts_page.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_visit.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr auto smallImport = "Company,Industry,Country,Employees,Owner\r\n"
                             "Lumenfold,SaaS,Germany,1200,\r\n"
                             "Northwind Components,Manufacturing,Sweden,480,\r\n"
                             "Brightharbour,Logistics,,many,\r\n"
                             ",Retail,France,75,\r\n";

/// Working copies and backups of what is shown are not kept.
PlanEnvironment environmentIn(const QString &folder)
{
    PlanEnvironment environment = planEnvironment();
    environment.dataFolder = folder;
    return environment;
}

class Pictures
{
public:
    Pictures(const PictureOrder &order, const std::function<QDate()> &today,
             const std::function<void(Language)> &chooseLanguage)
        : m_order(order), m_document(environmentIn(m_scratch.filePath(u"data"_s)), today),
          m_dialogs(scratch(u"companies.csv"_s)),
          m_window(m_document, {m_dialogs, [](Plan &) { return Expected<void>(); }, chooseLanguage, false})
    {
        m_window.show();
    }

    Expected<void> write()
    {
        if (!QDir().mkpath(scratch({})))
            return Error{ErrorCode::FileSystem, u"The folder “%1” cannot be made."_s.arg(scratch({})), {}};
        QFile table(scratch(u"companies.csv"_s));
        if (!table.open(QIODevice::WriteOnly) || table.write(smallImport) < 0)
            return Error{ErrorCode::FileSystem, u"%1: %2"_s.arg(table.fileName(), table.errorString()), {}};
        table.close();
        inEveryLook([this] { save(u"start"_s, m_window); });
        if (const auto made = m_document.create(scratch(u"Empty.talbook"_s), {}); !made)
            return made;
        inEveryLook([this] {
            visitPages(m_window, m_document,
                       [this](const QString &name, QWidget &shown) { save(name + u"-empty"_s, shown); });
        });
        m_document.close([](const Expected<void> &) {});
        settle(m_document);
        if (const auto opened = openCopy(); !opened)
            return opened;
        m_window.accountsPage().show(m_window.accountsPage().model().accountAt(0));
        const LookAt look = [this](const QString &name, QWidget &shown) { save(name, shown); };
        inEveryLook([this, &look] {
            visitPages(m_window, m_document, look);
            if (m_order.dialogs)
                visitDialogs(m_window, m_document, look);
        });
        m_document.close([](const Expected<void> &) {});
        settle(m_document);
        if (m_order.dialogs) {
            inEveryLook([this, &look] {
                const QString copy = scratch(u"Northern accounts.talbook"_s);
                QFile::remove(copy);
                QFile::copy(m_order.plan, copy);
                visitTrouble(m_window, m_document, copy, look);
            });
        }
        if (!m_fault.isEmpty())
            return Error{ErrorCode::FileSystem, m_fault, {}};
        return {};
    }

private:
    /// In a folder whose name may be seen: fields show the end of a path.
    QString scratch(const QString &name) const { return m_scratch.filePath(u"Account programs 2027/"_s + name); }

    Expected<void> openCopy()
    {
        const QString copy = scratch(QFileInfo(m_order.plan).fileName());
        if (!QFile::copy(m_order.plan, copy))
            return Error{ErrorCode::FileSystem, u"The plan “%1” cannot be read."_s.arg(m_order.plan), {}};
        Expected<void> opened;
        m_document.open(copy, {}, [&opened](const Expected<void> &done) { opened = done; });
        settle(m_document);
        if (!opened)
            return opened;
        const auto kept = m_document.plan().backups().keepNow(m_document.environment().clock().toLocalTime());
        if (!kept)
            return kept.error();
        return {};
    }

    void inEveryLook(const std::function<void()> &show)
    {
        for (const Language language : {Language::English, Language::Russian}) {
            m_window.setLanguage(language);
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                m_window.setTheme(theme);
                for (const QSize &size : m_order.sizes) {
                    m_window.resize(size);
                    m_look = u"-%1-%2-%3x%4.png"_s.arg(languageCode(language), themeChoiceName(theme))
                                 .arg(size.width())
                                 .arg(size.height());
                    settle(m_document);
                    show();
                }
            }
        }
    }

    void save(const QString &name, QWidget &shown)
    {
        const QString path = QDir(m_order.folder).filePath(name + m_look);
        if (!shown.grab().save(path))
            m_fault = u"The picture “%1” cannot be written."_s.arg(path);
        QTextStream(stderr) << path << u'\n';
    }

    const PictureOrder &m_order;
    QTemporaryDir m_scratch;
    Document m_document;
    VisitDialogs m_dialogs;
    MainWindow m_window;
    QString m_look; ///< how the name of each picture ends
    QString m_fault;
};

} // namespace

int writePictures(const PictureOrder &order, const std::function<QDate()> &today,
                  const std::function<void(Language)> &chooseLanguage)
{
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
        if (!text.startsWith(u"This plugin does not support propagateSizeHints"_s)) // once a window, and of no use
            before(type, context, text);
    });
    QTextStream err(stderr);
    if (order.plan.isEmpty()) {
        err << u"--screenshots needs a plan to show.\n"_s;
        return 2;
    }
    if (!QDir().mkpath(order.folder)) {
        err << u"The folder “%1” cannot be made.\n"_s.arg(order.folder);
        return 1;
    }
    // The person's own language, recent files and window places are none of the pictures' business.
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const auto written = Pictures(order, today, chooseLanguage).write();
    if (!written)
        err << written.error().message << u'\n';
    return written ? 0 : 1;
}

} // namespace talbook
