#pragma once

#include "core/committee/committee_edit.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/committee/card_editor.h"
#include "ui/committee/chart_notice.h"
#include "ui/committee/chart_pane.h"
#include "ui/committee/chart_scene.h"
#include "ui/committee/chart_view.h"
#include "ui/committee/committee_page.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/committee_table.h"
#include "ui/committee/committee_tree.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>

namespace talbook::test
{

/// The window on the committee of Acme: Vera above Edwin and Saule, Neris below Saule, Oleg not placed. Cards are at
/// their places at once.
class CommitteeFixture : public WindowFixture
{
public:
    CommitteeFixture()
    {
        makePlan({QStringLiteral("Acme"), QStringLiteral("Bolt")});
        select(QStringLiteral("Acme"));
        run([this](Edit &edit) -> Expected<void> {
            const auto add = [&](const QString &name, const QString &manager, int role) -> Expected<void> {
                const auto made = addPerson(edit, {document.currentAccount(), name, ids.value(manager), role});
                TALBOOK_TRY(made);
                ids.insert(name, *made);
                return {};
            };
            TALBOOK_TRY(add(QStringLiteral("Vera"), {}, 0));
            TALBOOK_TRY(add(QStringLiteral("Edwin"), QStringLiteral("Vera"), -1));
            TALBOOK_TRY(add(QStringLiteral("Saule"), QStringLiteral("Vera"), -1));
            TALBOOK_TRY(add(QStringLiteral("Neris"), QStringLiteral("Saule"), -1));
            return add(QStringLiteral("Oleg"), {}, -1);
        });
        window.resize(1280, 720);
        page.setMotion(0);
        trigger(QStringLiteral("page.committee"));
        QCoreApplication::processEvents();
        base = document.undoTitle();
    }

    void run(const Plan::Work &work)
    {
        if (const auto done = document.run(QStringLiteral("Step"), work); !done)
            qFatal("%s", qPrintable(done.error().message));
    }

    /// "Vera; -Edwin; -Saule; --Neris; Oleg", as the plan has it.
    QString drawn() const
    {
        const auto &people = page.source().committee().people;
        QStringList lines;
        for (const ReportingLine &line : reportingForest(people))
            lines.append(QString(line.depth, u'-') + people[line.person].name);
        return lines.join(QStringLiteral("; "));
    }
    const Stakeholder &person(const QString &name) const
    {
        for (const Stakeholder &each : page.source().committee().people) {
            if (each.name == name)
                return each;
        }
        qFatal("nobody is called %s", qPrintable(name));
    }
    void undo() { trigger(QStringLiteral("edit.undo")); }

    ChartView &chart() { return page.chart(); }
    ChartScene &scene() { return page.pane().scene(); }
    PersonCard &card(const QString &name)
    {
        PersonCard *found = scene().cardOf(person(name).id);
        if (!found)
            qFatal("%s has no card", qPrintable(name));
        return *found;
    }
    QStringList selected()
    {
        QStringList names;
        for (const ContactId each : page.selectedPeople())
            names.append(page.source().nameOf(each));
        return names;
    }
    QString currentName()
    {
        const ChartCard *current = scene().current();
        return current ? page.source().nameOf(current->person()) : QString();
    }

    /// In the viewport.
    QPoint at(const QPointF &inScene) { return chart().mapFromScene(inScene); }
    QPoint middle(const QString &name) { return at(card(name).place().center()); }

    void press(const QPoint &where, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(chart().viewport(), Qt::LeftButton, keys, where);
    }
    /// With the button held; QTest::mouseMove has none.
    void drag(const QPoint &where)
    {
        QMouseEvent move(QEvent::MouseMove, where, chart().viewport()->mapToGlobal(where), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(chart().viewport(), &move);
    }
    void release(const QPoint &where) { QTest::mouseRelease(chart().viewport(), Qt::LeftButton, {}, where); }
    void click(const QPoint &where, Qt::KeyboardModifiers keys = {})
    {
        press(where, keys);
        QTest::mouseRelease(chart().viewport(), Qt::LeftButton, keys, where);
    }
    void dragTo(const QString &name, const QPoint &where)
    {
        press(middle(name));
        drag(middle(name) + QPoint(20, 0));
        drag(where);
    }
    void key(int key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&chart(), Qt::Key(key), keys); }
    QLineEdit &editorField(const char *name)
    {
        auto *field = chart().editor() ? chart().editor()->findChild<QLineEdit *>(QString::fromLatin1(name)) : nullptr;
        if (!field)
            qFatal("no card is being edited");
        return *field;
    }

    CommitteePage &page = window.committeePage();
    QHash<QString, ContactId> ids;
    QString base; ///< the last step before the gesture
};

} // namespace talbook::test
