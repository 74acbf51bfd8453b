#pragma once

#include "tests/ui/shell/window_fixture.h"

#include "ui/scoring/effect_models.h"
#include "ui/scoring/effect_panel.h"
#include "ui/scoring/effect_runner.h"
#include "ui/scoring/model_editor.h"
#include "ui/scoring/model_foot.h"
#include "ui/scoring/model_form.h"
#include "ui/scoring/model_list.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"

#include <QLineEdit>
#include <QListWidget>

namespace talbook::test
{

using namespace Qt::StringLiterals;

/// Full fits every firmographic criterion (S1: 40, C), Half has the size alone (15.385), Nothing is unknown (0).
inline void addThree(Document &document)
{
    const auto done = document.run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
        insertAccount(edit, {.name = u"Full"_s, .employees = 1000, .industry = u"SaaS"_s, .revenue = 100e6});
        insertAccount(edit, {.name = u"Half"_s, .employees = 1000});
        insertAccount(edit, {.name = u"Nothing"_s});
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

/// The window with a plan of three accounts, and the editor above it.
struct Desk
{
    explicit Desk(Language language = Language::English)
    {
        if (language != Language::English)
            fixture.window.setLanguage(language);
        fixture.makePlan({});
        addThree(fixture.document);
        editor = std::make_unique<ModelEditor>(fixture.document, fixture.dialogs, &fixture.window);
        editor->show();
        settle();
    }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !editor->runner().isBusy(); }));
    }

    NumberField *number(const QString &path)
    {
        auto *row = qobject_cast<NumberRow *>(editor->form().field(path));
        return row ? row->field() : nullptr;
    }
    void type(NumberField *field, const QString &text)
    {
        field->selectAll();
        QTest::keyClicks(field, text);
        settle();
    }
    void type(const QString &path, const QString &text) { type(number(path), text); }
    void weighFirmographicOnly()
    {
        for (const QString &component : {u"intent"_s, u"engagement"_s, u"strategic"_s})
            type(u"weights/"_s + component, u"0"_s);
    }
    QStringList counts(int row)
    {
        const QAbstractItemModel *model = editor->effect().counts().model();
        QStringList texts;
        for (int column = 1; column < model->columnCount(); ++column)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }
    QStringList counts(StandingGroup group) { return counts(EffectModel::rowOf(group)); }
    QStringList moves()
    {
        const QAbstractItemModel *model = editor->effect().moves().model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(u"%1 %2 %3"_s.arg(model->index(row, 0).data().toString(),
                                          model->index(row, 1).data().toString(),
                                          model->index(row, 2).data().toString()));
        return rows;
    }
    QString reason() { return editor->foot().reasonLabel().text(); }
    bool canApply() { return editor->foot().applyButton().isEnabled(); }
    void apply() { QTest::mouseClick(&editor->foot().applyButton(), Qt::LeftButton); }
    void press(const QString &button)
    {
        for (QPushButton *each : editor->list().findChildren<QPushButton *>()) {
            if (each->text() == button) {
                QTest::mouseClick(each, Qt::LeftButton);
                settle();
                return;
            }
        }
        qFatal("no button %s", qPrintable(button));
    }
    QStringList models()
    {
        QStringList names;
        const QListWidget &list = editor->list().list();
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->flags() & Qt::ItemIsSelectable)
                names.append(list.item(row)->text());
        }
        return names;
    }
    void chooseModel(const QString &name)
    {
        QListWidget &list = editor->list().list();
        list.setCurrentItem(list.findItems(name, Qt::MatchExactly).value(0));
        QCoreApplication::processEvents();
        settle();
    }
    QString chosen()
    {
        const QListWidgetItem *item = editor->list().list().currentItem();
        return item ? item->text() : QString();
    }
    QString undoTitle() { return fixture.document.undoTitle(); }
    double score(const QString &name)
    {
        const Standings &standings = fixture.document.standings();
        return standings[indexOfName(standings, name)].score.score;
    }

    WindowFixture fixture;
    std::unique_ptr<ModelEditor> editor;
};

} // namespace talbook::test
