#pragma once

#include "core/plays/discovery.h"

#include <QDialog>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace talbook
{

class Document;
class PlainLabel;

/// What is asked when a program is made; any question can be left out. The answers are stored as one step.
class DiscoveryDialog : public QDialog
{
    Q_OBJECT

public:
    DiscoveryDialog(Document &document, ProgramId program, const QString &programName,
                    std::vector<DiscoveryQuestion> questions, QHash<QString, QString> answers,
                    QWidget *parent = nullptr);

    /// What stands in the field; empty: no answer.
    QString answer(const QString &question) const;
    QWidget *field(const QString &question) const;
    void accept() override;

private:
    struct Field
    {
        QString question;
        QWidget *widget;
        std::function<QString()> answer;
    };
    void add(const DiscoveryQuestion &question, QVBoxLayout &column);
    Field fieldOf(const DiscoveryQuestion &question) const;

    Document &m_document;
    ProgramId m_program;
    QString m_programName;
    QHash<QString, QString> m_answers;
    std::vector<Field> m_fields;
    PlainLabel *m_fault;
};

} // namespace talbook
