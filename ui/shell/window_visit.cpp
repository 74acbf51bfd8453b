#include "ui/shell/window_visit.h"

#include "ui/accounts/account_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/palette.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Pages of the longest wizard: each is left by the default button.
constexpr int mostSteps = 4;
constexpr int windowPollMs = 5;

QPushButton *defaultButton(const QWidget &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

class DialogVisit
{
public:
    DialogVisit(MainWindow &window, Document &document, const LookAt &look)
        : m_window(window), m_document(document), m_look(look)
    {
    }

    void visit(const QString &command)
    {
        m_name = command.section(u'.', 1).replace(u'_', u'-');
        m_hasSteps = command == u"file.import";
        m_before = QApplication::topLevelWidgets();
        // A modal dialog keeps trigger() from returning until it is closed.
        QTimer modal;
        QObject::connect(&modal, &QTimer::timeout, &modal, [this, &modal] {
            if (QWidget *dialog = QApplication::activeModalWidget()) {
                modal.stop();
                lookAt(*dialog);
                modal.start();
            }
        });
        modal.start(windowPollMs);
        const QString step = m_document.undoTitle();
        m_window.commands().action(command)->trigger();
        settle(m_document);
        modal.stop();
        if (m_window.palette().isVisible())
            lookAtPalette();
        QList<QPointer<QWidget>> opened; // closing one may take others with it
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && !m_before.contains(widget))
                opened.append(widget);
        }
        for (const QPointer<QWidget> &widget : opened) {
            if (widget && widget->isVisible())
                lookAt(*widget);
        }
        while (m_document.undoTitle() != step) {
            m_document.undo([](const Expected<void> &) {});
            settle(m_document);
        }
    }

private:
    void lookAt(QWidget &dialog)
    {
        settle(m_document);
        m_look(m_name, dialog);
        for (int step = 2; m_hasSteps && step <= mostSteps; ++step) {
            QPushButton *next = defaultButton(dialog);
            if (!next)
                break;
            next->click();
            settle(m_document);
            if (!dialog.isVisible())
                return;
            m_look(m_name + u'-' + QString::number(step), dialog);
        }
        if (auto *asDialog = qobject_cast<QDialog *>(&dialog))
            asDialog->reject();
        else
            dialog.close();
        settle(m_document);
    }

    void lookAtPalette()
    {
        m_window.palette().field().setText(u"a"_s);
        settle(m_document);
        m_look(m_name, m_window);
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(&m_window.palette().field(), &escape);
        settle(m_document);
    }

    MainWindow &m_window;
    Document &m_document;
    const LookAt &m_look;
    QString m_name;
    bool m_hasSteps = false;
    QWidgetList m_before;
};

bool opensWindow(const QString &command, const QAction &action)
{
    static const QStringList inPlace{u"edit.cells"_s, u"edit.filter_text"_s}; // open a field in the page itself
    return action.isEnabled() && !inPlace.contains(command) &&
           (action.text().endsWith(u'…') || command == u"help.shortcuts" || command == u"help.about");
}

} // namespace

void settle(Document &document)
{
    document.jobs().wait();
    // A label's new height moves those around it: layouts settle in rounds.
    for (int round = 0; round < 4; ++round) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

void visitPages(MainWindow &window, Document &document, const LookAt &look)
{
    for (Page *page : window.pages()) {
        window.showPage(*page);
        settle(document);
        look(page->id(), window);
    }
    auto *account = window.findChild<AccountPage *>();
    if (!window.commands().action(u"account.open"_s)->isEnabled())
        return;
    window.commands().action(u"account.open"_s)->trigger();
    for (const auto &[tab, name] : {std::pair(AccountPage::Overview, u"account-overview"_s),
                                    std::pair(AccountPage::TimeLineTab, u"account-time-line"_s),
                                    std::pair(AccountPage::Notes, u"account-notes"_s)}) {
        account->showTab(tab);
        settle(document);
        look(name, window);
    }
    account->showTab(AccountPage::Overview);
    window.showPage(*window.pages().front());
}

void visitDialogs(MainWindow &window, Document &document, const LookAt &look)
{
    DialogVisit dialogs(window, document, look);
    for (const QString &command : window.commands().ids()) {
        if (opensWindow(command, *window.commands().action(command)))
            dialogs.visit(command);
    }
}

} // namespace talbook
