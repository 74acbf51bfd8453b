#include "ui/shell/window_visit.h"

#include "core/accounts/account_edit.h"
#include "core/accounts/account_events.h"
#include "core/accounts/settings.h"
#include "core/scoring/what_if_store.h"
#include "ui/accounts/account_actions.h"
#include "ui/accounts/account_overview.h"
#include "ui/accounts/account_page.h"
#include "ui/budget/budget_page.h"
#include "ui/committee/committee_page.h"
#include "ui/documents/documents_page.h"
#include "ui/matrix/matrix_page.h"
#include "ui/matrix/matrix_plot.h"
#include "ui/matrix/matrix_tools.h"
#include "ui/matrix/what_if_panel.h"
#include "ui/matrix/what_if_runner.h"
#include "ui/plays/plays_page.h"
#include "ui/results/results_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/job_indicator.h"
#include "ui/shell/main_window.h"
#include "ui/shell/merge_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/visit_budget.h"
#include "ui/shell/visit_committee.h"
#include "ui/shell/visit_documents.h"
#include "ui/shell/visit_parts.h"
#include "ui/shell/visit_plays.h"
#include "ui/shell/visit_results.h"
#include "ui/shell/visit_timeline.h"
#include "ui/signals/records_view.h"
#include "ui/signals/signals_page.h"
#include "ui/timeline/timeline_page.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

bool opensWindow(const QString &command, const QAction &action)
{
    // What opens in the window itself is among visitParts().
    static const QStringList inPlace{u"edit.cells"_s, u"edit.filter_text"_s, u"view.palette"_s};
    return action.isEnabled() && !inPlace.contains(command) &&
           (action.text().endsWith(u'…') || command.startsWith(u"help."));
}

/// Presses the question's first button, which is the one that goes on.
void goOn(QWidget &question)
{
    if (auto *box = qobject_cast<QMessageBox *>(&question))
        box->buttons().first()->click();
}

/// A long job, as long as it is looked at.
void lookAtJob(const Visitor &visitor)
{
    Document &document = visitor.document();
    auto *indicator = visitor.window().findChild<JobIndicator *>();
    const auto looked = std::make_shared<std::atomic<bool>>(false);
    document.jobs().start<bool>(
        Document::tr("Scoring the accounts"),
        [looked](const Progress &progress) -> Expected<bool> {
            while (!*looked && progress(62, 100))
                QThread::msleep(1);
            return true;
        },
        [](const Expected<bool> &) {});
    while (!indicator->isVisible())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    visitor.lookNow(u"job"_s, visitor.window());
    *looked = true;
    settle(document);
}

} // namespace

/// The records and where they come from; the spikes are what the page shows first.
static void visitSignals(const Visitor &visitor)
{
    SignalsPage &page = visitor.window().signalsPage();
    for (const auto &[part, name] : {std::pair(SignalsPage::Records, u"signals-records"_s),
                                     std::pair(SignalsPage::Origins, u"signals-origins"_s)}) {
        page.showPart(part);
        visitor.look(name, visitor.window());
    }
    page.showPart(SignalsPage::Records);
    if (visitor.document().isEditable())
        visitor.open(u"signals-record-new"_s, [&page] { page.records().add(false); });
    page.showPart(SignalsPage::Spikes);
    // A kind that no preset knows; everything is put back.
    Document &document = visitor.document();
    if (!document.isEditable() || document.currentAccount().isNull())
        return;
    AccountEvent seen;
    seen.kind = u"Demo Seen"_s;
    seen.date = document.asOf();
    const QString step = document.undoTitle();
    const auto stored = document.run(u"Demo Seen"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(storeAccountEvent(edit, document.currentAccount(), seen));
        return {};
    });
    settle(document);
    visitor.look(u"signals-kinds"_s, visitor.window());
    visitor.open(u"model-kinds"_s, [&visitor] { visitor.window().showKindsOfActivity(); });
    if (stored && document.undoTitle() != step)
        document.undo([](const Expected<void> &) {});
    settle(document);
}

/// With something selected, a card and trails; with a what-if beside a kept one; as a table. Everything is put back.
static void visitMatrix(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    Document &document = visitor.document();
    MatrixPage &page = window.matrixPage();
    MatrixPlot &plot = page.plot();
    if (plot.points().empty() || !document.isEditable())
        return;
    const bool whatIf = page.tools().isWhatIf();
    std::vector<quint32> zone;
    for (const MatrixPoint &point : plot.points()) {
        if (page.runner().places()[point.account].quadrant == Quadrant::A)
            zone.push_back(point.account);
    }
    page.select(zone, SelectHow::Replace);
    page.tools().setWhatIf(false);
    page.tools().setTrails(true, true);
    settle(document);
    const QPointF mark = plot.positionOf(plot.points().front().account);
    QMouseEvent over(QEvent::MouseMove, mark, plot.mapToGlobal(mark), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&plot, &over);
    visitor.look(u"matrix-selection"_s, window);
    page.tools().setTrails(true, false);
    page.select({}, SelectHow::Replace);

    page.tools().setWhatIf(true);
    const QString step = document.undoTitle();
    WhatIf moved = page.runner().figures();
    const auto kept = document.run(u"Keep"_s, [&moved](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(keepWhatIf(edit, u"A"_s, moved));
        return {};
    });
    moved.weights[size_t(Component::Intent)] += 10;
    moved.weights[size_t(Component::Engagement)] = std::max(0.0, moved.weights[size_t(Component::Engagement)] - 10);
    moved.intentFrom = 45;
    moved.halfLifeDays = 45;
    page.runner().setFigures(moved);
    settle(document);
    visitor.look(u"matrix-what-if"_s, window);
    page.panel().discard();
    if (kept && document.undoTitle() != step)
        document.undo([](const Expected<void> &) {});
    page.tools().setTable(true);
    settle(document);
    visitor.look(u"matrix-table"_s, window);
    page.tools().setTable(false);
    page.tools().setWhatIf(whatIf);
    settle(document);
}

void visitPages(MainWindow &window, Document &document, const LookAt &look)
{
    const Visitor visitor(window, document, look);
    window.committeePage().setMotion(0); // a picture waits for nobody
    for (Page *page : window.pages()) {
        window.showPage(*page);
        settle(document);
        if (auto *area = page->findChild<QScrollArea *>(); area && area->isVisible())
            visitor.lookThrough(page->id(), window, *area);
        else
            visitor.look(page->id(), window);
        if (page == &window.matrixPage())
            visitMatrix(visitor);
        if (page == &window.committeePage())
            visitCommittee(visitor);
        if (page == &window.signalsPage())
            visitSignals(visitor);
        if (page == &window.playsPage())
            visitPlays(visitor);
        if (page == &window.timelinePage())
            visitTimeline(visitor);
        if (page == &window.budgetPage())
            visitBudget(visitor);
        if (page == &window.resultsPage())
            visitResults(visitor);
        if (page == &window.documentsPage())
            visitDocuments(visitor);
    }
    auto *account = window.findChild<AccountPage *>();
    for (Page *page : window.pages()) {
        if (document.isOpen() && page->id() == u"accounts")
            window.showPage(*page); // its account is the one to open
    }
    if (!window.commands().action(u"account.open"_s)->isEnabled())
        return;
    window.commands().action(u"account.open"_s)->trigger();
    account->showTab(AccountPage::Overview);
    visitor.lookThrough(u"account-overview"_s, window, account->overview());
    account->showTab(AccountPage::Plan);
    visitor.look(u"account-plan"_s, window);
    account->showTab(AccountPage::SignalsTab);
    visitor.look(u"account-signals"_s, window);
    account->showTab(AccountPage::TimeLineTab);
    visitor.look(u"account-time-line"_s, window);
    account->showTab(AccountPage::Notes);
    visitor.look(u"account-notes"_s, window);
    account->showTab(AccountPage::Overview);
    window.showPage(*window.pages().front());
}

void visitDialogs(MainWindow &window, Document &document, const LookAt &look)
{
    // Most of what opens a window belongs to the table.
    for (Page *page : window.pages()) {
        if (document.isOpen() && page->id() == u"accounts")
            window.showPage(*page);
    }
    const Visitor visitor(window, document, look);
    const auto parts = dialogParts(visitor);
    QSet<QString> names;
    for (const QString &command : window.commands().ids()) {
        if (!opensWindow(command, *window.commands().action(command)))
            continue;
        // Two menus may have a command of one name, and each its own picture.
        QString name = command.section(u'.', 1);
        if (names.contains(name))
            name = QString(command).replace(u'.', u'-');
        names.insert(name);
        visitor.trigger(command, name.replace(u'_', u'-'), parts.value(command));
    }
    visitParts(visitor);
    const auto missModel = [](Edit &edit) { return setSetting(edit, u"scoring_model"_s, u"2025"_s); };
    if (document.isEditable() && document.run(AccountActions::tr("Add account"), missModel)) {
        visitor.look(u"missing-model"_s, window);
        document.undo([](const Expected<void> &) {});
        settle(document);
    }
}

/// A colleague's copy that has another owner for some accounts, merged into the plan where the owner changed as well.
static void visitMerging(const Visitor &visitor, const QString &plan)
{
    Document &document = visitor.document();
    const QString copy = plan.chopped(int(qstrlen(".talbook"))) + u" (Irina).talbook"_s;
    std::vector<AccountId> accounts;
    for (size_t i = 0; i < std::min<size_t>(3, document.standings().size()); ++i)
        accounts.push_back(document.standings().accounts()[i].id);
    const auto give = [accounts](const QString &owner) {
        return [accounts, owner](Edit &edit) { return setAccountField(edit, accounts, AccountField::Owner, owner); };
    };
    if (!document.plan().publishCopy(copy))
        return;
    if (const auto theirs = Plan::open(copy, document.environment(), {.access = PlanAccess::Once})) {
        static_cast<void>((*theirs)->run(AccountActions::tr("Add account"), give(u"Irina Belova"_s)));
        static_cast<void>((*theirs)->publish());
    }
    static_cast<void>(document.run(AccountActions::tr("Add account"), give(u"Tom Rowan"_s)));
    visitor.open(
        u"merge"_s, [&] { visitor.window().files().mergeWith(copy); },
        [&](QWidget &dialog) {
            if (auto *merging = qobject_cast<MergeDialog *>(&dialog)) {
                merging->takeAll(MergeSide::Theirs);
                visitor.look(u"merge-chosen"_s, dialog);
            }
        });
    document.undo([](const Expected<void> &) {});
    settle(document);
    QFile::remove(copy);
}

void visitTrouble(MainWindow &window, Document &document, const QString &plan, const LookAt &look)
{
    const Visitor visitor(window, document, look);
    PlanFiles &files = window.files();
    const auto openPlan = [&files, &plan] { files.openPath(plan); };
    const auto change = [](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addAccount(edit, u"Lumenfold"_s));
        return {};
    };

    const QString text = QFileInfo(plan).dir().filePath(u"Notes.talbook"_s);
    QFile file(text);
    if (file.open(QIODevice::WriteOnly))
        file.write("Company;Country\n");
    file.close();
    visitor.open(u"trouble-no-plan"_s, [&] { files.openPath(text); });
    QFile::remove(text);
    const QString wiped = QFileInfo(plan).dir().filePath(u"Damaged.talbook"_s);
    QFile damaged(wiped);
    if (QFile::copy(plan, wiped) && damaged.open(QIODevice::ReadWrite))
        damaged.write(QByteArray(4096, '\0'));
    damaged.close();
    visitor.open(u"trouble-damaged"_s, [&] { files.openPath(wiped); });
    QFile::remove(wiped);

    {
        const auto other = Plan::open(plan, document.environment(), {});
        visitor.open(u"trouble-open-elsewhere"_s, openPlan, goOn);
        if (document.isOpen()) {
            for (Page *page : window.pages()) {
                window.showPage(*page);
                visitor.look(u"read-only-"_s + page->id(), window);
            }
        }
        document.close([](const Expected<void> &) {});
        settle(document);
        if (other)
            static_cast<void>((*other)->run(AccountActions::tr("Add account"), change)); // and left so, as by a crash
    }
    const auto paused = document.pauseAutosave(); // what is to fail below is not written before
    visitor.open(u"trouble-unsaved"_s, openPlan, goOn);
    if (!document.isOpen())
        return;
    lookAtJob(visitor);
    const QString older = plan + u".older"_s;
    QFile::copy(plan, older);
    if (const auto theirs = Plan::open(older, document.environment(), {.access = PlanAccess::Once})) {
        static_cast<void>((*theirs)->run(AccountActions::tr("Add account"), change));
        static_cast<void>((*theirs)->publish());
    }
    static_cast<void>(document.run(AccountActions::tr("Add account"), change));
    const QFile::Permissions usual = QFile::permissions(plan);
    QFile::setPermissions(plan, QFile::ReadOwner);
    visitor.trigger(u"file.save"_s, u"trouble-not-saved"_s);
    QFile::setPermissions(plan, usual);
    QFile::remove(plan);
    QFile::rename(older, plan);
    static_cast<void>(document.run(AccountActions::tr("Add account"), change));
    visitor.trigger(u"file.save"_s, u"trouble-changed-underneath"_s);
    visitMerging(visitor, plan);
    document.abandon();
    settle(document);
    // What was abandoned would be offered to the next visit.
    if (const auto left = Plan::open(plan, document.environment(), {.leftover = LeftoverWork::SetAside}))
        static_cast<void>((*left)->close());
    visitor.look(u"start-recent"_s, window);
}

} // namespace talbook
