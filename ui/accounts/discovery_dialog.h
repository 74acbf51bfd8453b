#pragma once

#include "core/plays/discovery.h"
#include "core/scoring/model_store.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace talbook
{

class Document;
class PlainLabel;

/// What is asked when a program is made; any question can be left out. The answers are stored as one step. The
/// industries begin with those of the model that scores the plan, and change it only where they were edited.
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
    /// What storing would do to the model that scores the plan; hidden where it would do nothing.
    PlainLabel &industryChange() const { return *m_industryChange; }
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
    void readTarget();
    void showIndustryChange();

    Document &m_document;
    ProgramId m_program;
    QString m_programName;
    QHash<QString, QString> m_answers; ///< as the fields begin
    std::optional<TargetIndustries> m_target;
    std::vector<Field> m_fields;
    PlainLabel *m_industryChange;
    PlainLabel *m_fault;
};

} // namespace talbook
