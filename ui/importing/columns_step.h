#pragma once

#include "core/exchange/import_units.h"
#include "ui/importing/import_step.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace talbook
{

class ColumnModel;
class ImportSession;
class PlainLabel;
class TableView;

/// Which column goes to which field, and how days and amounts are written where the file does not tell.
class ColumnsStep : public ImportStep
{
    Q_OBJECT

public:
    explicit ColumnsStep(ImportSession &session, QWidget *parent = nullptr);

    QString title() const override { return tr("Columns"); }
    QString nextText() const override { return tr("&Check"); }
    bool isComplete() const override;
    QWidget *firstControl() const override;

private:
    QWidget *buildUnits();
    void refresh();
    void refreshUnits();
    void refreshSummary();
    void say();

    ImportSession &m_session;
    PlainLabel *m_summary;
    PlainLabel *m_missing;
    QWidget *m_units;
    QLabel *m_datesLabel;
    QComboBox *m_dates;
    QLabel *m_markLabel;
    QComboBox *m_mark;
    QLabel *m_unitLabel;
    QComboBox *m_unit;
    QLabel *m_currencyLabel;
    QComboBox *m_currency;
    QCheckBox *m_createAccounts;
    TableView *m_table;
    ColumnModel *m_model;
    ImportUnits m_shown; ///< what the controls show, said or not
};

} // namespace talbook
