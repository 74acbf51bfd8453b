#pragma once

#include "core/plays/rhythm.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace talbook
{

class DayEdit;
class Document;
class PlainLabel;
class RecordRows;
class TableView;

/// The operating rhythm: which meetings repeat, when each is held next, and what it is about. Moving one and saying
/// that it was held are steps of their own.
class RhythmDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RhythmDialog(Document &document, QWidget *parent = nullptr);

    TableView &table() const { return *m_table; }
    DayEdit &dayField() const { return *m_day; }
    void choose(const QString &meeting);
    void hold();

Q_SIGNALS:
    void reviewRequested();
    void partsRequested();

private:
    QWidget *buildDetails();
    void buildFoot(QVBoxLayout &column);
    void read();
    void showChosen();
    void move(QDate day);
    void run(const QString &title, const std::function<Expected<void>(Edit &)> &work);
    const RhythmDate *chosen() const;

    Document &m_document;
    std::vector<RhythmDate> m_dates;
    bool m_filling = false;
    RecordRows *m_rows;
    TableView *m_table;
    PlainLabel *m_name;
    PlainLabel *m_who;
    PlainLabel *m_agenda;
    PlainLabel *m_outcome;
    DayEdit *m_day;
    QPushButton *m_hold;
    QPushButton *m_review;
    PlainLabel *m_fault;
};

} // namespace talbook
