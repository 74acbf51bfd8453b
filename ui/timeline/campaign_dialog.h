#pragma once

#include "core/plays/campaigns.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;

namespace talbook
{

class DayEdit;
class Document;
class PlainLabel;

/// A campaign's name, the program it belongs to, and the day its next open task starts, with which all open ones move.
/// Stored as one step.
class CampaignDialog : public QDialog
{
    Q_OBJECT

public:
    CampaignDialog(Document &document, Campaign campaign, QWidget *parent);

    QLineEdit &name() const { return *m_name; }
    QComboBox &program() const { return *m_program; }
    /// Rests where no task is open.
    DayEdit &start() const { return *m_start; }
    QString fault() const;
    void accept() override;

Q_SIGNALS:
    /// Why some tasks did not go so far; empty where all did.
    void told(const QStringList &sentences);

private:
    void build();
    void fillPrograms();
    QString stepTitle(const QString &name, int days, bool otherProgram) const;

    Document &m_document;
    Campaign m_campaign;
    std::vector<TaskId> m_open;
    QDate m_first; ///< the first start of an open task; invalid without one
    QLineEdit *m_name;
    QComboBox *m_program;
    DayEdit *m_start;
    PlainLabel *m_fault;
};

} // namespace talbook
