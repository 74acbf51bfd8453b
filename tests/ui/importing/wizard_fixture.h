#pragma once

#include "tests/support/folders.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/importing/column_model.h"
#include "ui/importing/import_session.h"
#include "ui/importing/import_wizard.h"
#include "ui/widgets/push_buttons.h"

#include <QFile>
#include <QTest>

namespace talbook::test
{

/// The wizard before a person who presses keys, on a plan of its own.
class WizardFixture
{
public:
    explicit WizardFixture(const QStringList &accounts = {}) { window.makePlan(accounts); }

    QString file(const QString &name, const QByteArray &text)
    {
        QFile file(window.folder.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    ImportWizard &start(const QString &path)
    {
        wizard = std::make_unique<ImportWizard>(window.document, window.dialogs, path);
        wizard->show();
        return *wizard;
    }

    PrimaryButton *next() const { return wizard->findChild<PrimaryButton *>(); }
    /// The limits are for machines that are busy or watch every access; nothing that works reaches them.
    bool goOn() const
    {
        if (!QTest::qWaitFor([this] { return next()->isEnabled(); }, 600'000))
            return false;
        QTest::keyClick(wizard.get(), Qt::Key_Return);
        return true;
    }
    /// Until that step stands and has done what it is there for.
    bool goTo(ImportWizard::Step step) const
    {
        while (wizard->step() < step) {
            if (!goOn())
                return false;
        }
        return settled();
    }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return !wizard->session().isReading() && !wizard->session().isBusy(); },
                               600'000);
    }

    /// The one on the screen, where there are several.
    template <class Widget> Widget *named(const QString &accessibleName) const
    {
        Widget *found = nullptr;
        for (Widget *widget : wizard->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName && (!found || widget->isVisible()))
                found = widget;
        }
        if (found)
            return found;
        qFatal("no widget is named %s", qPrintable(accessibleName));
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : wizard->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text && button->isVisible())
                return button;
        }
        qFatal("no button says %s", qPrintable(text));
    }
    /// What labels on the screen say.
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : wizard->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    TableView *visibleTable() const
    {
        for (TableView *table : wizard->findChildren<TableView *>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
    /// The visible table's rows, cells parted by bars, hidden columns left out.
    QStringList rows() const
    {
        QStringList lines;
        const TableView *table = visibleTable();
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (!table->isColumnHidden(column))
                    cells.append(table->model()->index(row, column).data().toString());
            }
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
    QByteArray plan() { return fingerprint(window.document.plan()); }

    WindowFixture window;
    std::unique_ptr<ImportWizard> wizard;
};

} // namespace talbook::test
