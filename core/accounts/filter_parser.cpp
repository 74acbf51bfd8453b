#include "core/accounts/filter_node.h"

#include "core/accounts/filter_tokens.h"
#include "core/accounts/priority.h"
#include "core/accounts/tiers.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

std::optional<FilterField> filterFieldFromName(const QString &name)
{
    for (const FilterField known : filterFields()) {
        if (name.compare(filterFieldName(known), Qt::CaseInsensitive) == 0)
            return known;
    }
    return std::nullopt;
}

/// A hostile or mistaken expression must not exhaust the stack: brackets and "not" nest this deep, and no more
/// comparisons are joined than this.
constexpr int deepestFilter = 200;
constexpr int longestFilter = 1000;

class FilterParser
{
public:
    explicit FilterParser(const QString &text) : m_text(text), m_tokens(text) { advance(); }

    Expected<std::unique_ptr<FilterNode>> whole()
    {
        auto node = disjunction();
        TALBOOK_TRY(node);
        if (m_token.kind != FilterToken::Kind::End)
            return fault(QCoreApplication::translate("Accounts", "“and”, “or” or the end was expected"));
        return node;
    }

private:
    using Node = Expected<std::unique_ptr<FilterNode>>;

    Error fault(const QString &expected) const
    {
        const QString found = m_token.kind == FilterToken::Kind::End
                                  ? QCoreApplication::translate("Accounts", "the end")
                                  : u"“%1”"_s.arg(m_token.text);
        return {ErrorCode::BadInput,
                QCoreApplication::translate("Accounts", "The filter is wrong at character %1: %2, but %3 was found.")
                    .arg(m_text.left(m_token.at).toUcs4().size() + 1)
                    .arg(expected, found),
                m_text};
    }

    bool isWord(const char *word) const
    {
        return m_token.kind == FilterToken::Kind::Word &&
               m_token.text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    }
    bool isSign(QStringView sign) const { return m_token.kind == FilterToken::Kind::Sign && m_token.text == sign; }

    void advance() { m_token = m_tokens.next(); }

    static std::unique_ptr<FilterNode> joined(FilterNode::Kind kind, std::unique_ptr<FilterNode> left,
                                              std::unique_ptr<FilterNode> right)
    {
        auto node = std::make_unique<FilterNode>();
        node->kind = kind;
        node->left = std::move(left);
        node->right = std::move(right);
        return node;
    }

    Node disjunction()
    {
        auto left = conjunction();
        TALBOOK_TRY(left);
        while (isWord("or")) {
            advance();
            auto right = conjunction();
            TALBOOK_TRY(right);
            *left = joined(FilterNode::Kind::Or, std::move(*left), std::move(*right));
        }
        return left;
    }

    Node conjunction()
    {
        auto left = negation();
        TALBOOK_TRY(left);
        while (isWord("and")) {
            advance();
            auto right = negation();
            TALBOOK_TRY(right);
            *left = joined(FilterNode::Kind::And, std::move(*left), std::move(*right));
        }
        return left;
    }

    Node negation()
    {
        if (++m_depth > deepestFilter)
            return fault(QCoreApplication::translate("Accounts", "a shorter expression was expected"));
        Node result = negationOrTerm();
        --m_depth;
        return result;
    }

    Node negationOrTerm()
    {
        if (isWord("not")) {
            advance();
            auto inner = negation();
            TALBOOK_TRY(inner);
            return joined(FilterNode::Kind::Not, std::move(*inner), nullptr);
        }
        if (isSign(u"(")) {
            advance();
            auto inner = disjunction();
            TALBOOK_TRY(inner);
            if (!isSign(u")"))
                return fault(QCoreApplication::translate("Accounts", "a closing bracket was expected"));
            advance();
            return inner;
        }
        return comparison();
    }

    Node comparison()
    {
        if (++m_comparisons > longestFilter)
            return fault(QCoreApplication::translate("Accounts", "a shorter expression was expected"));
        const auto field = m_token.kind == FilterToken::Kind::Word ? filterFieldFromName(m_token.text) : std::nullopt;
        if (!field) {
            QStringList names;
            for (const FilterField known : filterFields())
                names.append(filterFieldName(known));
            return fault(QCoreApplication::translate("Accounts", "a field was expected (%1)").arg(names.join(u", "_s)));
        }
        auto node = std::make_unique<FilterNode>();
        node->field = *field;
        advance();
        const bool negated = isWord("not");
        if (negated)
            advance();
        const auto operation = readOperator();
        if (!operation || (negated && *operation != FilterOperator::In && *operation != FilterOperator::Contains))
            return fault(QCoreApplication::translate("Accounts", "one of = != < <= > >= contains in was expected"));
        if (*operation == FilterOperator::Contains && filterKind(*field) != FilterKind::Text) {
            return fault(
                QCoreApplication::translate("Accounts", "one of = != < <= > >= in was expected, since “%1” is no text")
                    .arg(filterFieldName(*field)));
        }
        node->operation = *operation;
        advance();
        TALBOOK_TRY(node->operation == FilterOperator::In ? readList(*node) : readOperand(*node));
        return negated ? joined(FilterNode::Kind::Not, std::move(node), nullptr) : std::move(node);
    }

    std::optional<FilterOperator> readOperator() const
    {
        if (isSign(u"=") || isSign(u"=="))
            return FilterOperator::Equal;
        if (isSign(u"!="))
            return FilterOperator::NotEqual;
        if (isSign(u"<"))
            return FilterOperator::Less;
        if (isSign(u"<="))
            return FilterOperator::LessEqual;
        if (isSign(u">"))
            return FilterOperator::Greater;
        if (isSign(u">="))
            return FilterOperator::GreaterEqual;
        if (isWord("contains"))
            return FilterOperator::Contains;
        return isWord("in") ? std::optional(FilterOperator::In) : std::nullopt;
    }

    Expected<void> readList(FilterNode &node)
    {
        if (!isSign(u"("))
            return fault(QCoreApplication::translate("Accounts", "an opening bracket was expected"));
        do {
            advance();
            TALBOOK_TRY(readOperand(node));
        } while (isSign(u","));
        if (!isSign(u")"))
            return fault(QCoreApplication::translate("Accounts", "a closing bracket was expected"));
        advance();
        return {};
    }

    Expected<void> readOperand(FilterNode &node)
    {
        if (m_token.kind != FilterToken::Kind::Word && m_token.kind != FilterToken::Kind::Text)
            return fault(QCoreApplication::translate("Accounts", "a value was expected"));
        FilterNode::Operand operand;
        operand.typed = m_token.text;
        // A priority is asked for in either language, and held in one.
        operand.folded = foldText(node.field == FilterField::Priority ? priorityWord(m_token.text) : m_token.text);
        const bool asksForUnknown = operand.folded.isEmpty() && (node.operation == FilterOperator::Equal ||
                                                                 node.operation == FilterOperator::NotEqual ||
                                                                 node.operation == FilterOperator::In);
        if (!asksForUnknown)
            TALBOOK_TRY(readValue(node.field, operand));
        node.operands.push_back(operand);
        advance();
        return {};
    }

    /// What the token is as a value of that field; the error says what it may be.
    Expected<void> readValue(FilterField field, FilterNode::Operand &operand) const
    {
        switch (filterKind(field)) {
        case FilterKind::Text:
            return {};
        case FilterKind::Number: {
            bool isNumber = false;
            const double number = m_token.text.toDouble(&isNumber);
            if (!isNumber || !std::isfinite(number))
                return fault(QCoreApplication::translate("Accounts", "a number was expected for “%1”")
                                 .arg(filterFieldName(field)));
            operand.number = number;
            return {};
        }
        case FilterKind::Tier:
            if (const auto tier = tierFromText(m_token.text)) {
                operand.number = *tier;
                return {};
            }
            return fault(QCoreApplication::translate("Accounts",
                                                     "a tier was expected: 1, 2 or 3, or “1:1”, “1:Few” or “1:Many”"));
        case FilterKind::Truth:
            operand.truth = truthFrom(operand.folded);
            if (!operand.truth)
                return fault(QCoreApplication::translate("Accounts", "yes or no was expected for “%1”")
                                 .arg(filterFieldName(field)));
            return {};
        case FilterKind::Word:
            break;
        }
        const QStringList &words = filterWords(field);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (foldText(words[i]) == operand.folded)
                operand.number = double(i);
        }
        if (!operand.number) {
            return fault(QCoreApplication::translate("Accounts", "one of %1 was expected for “%2”")
                             .arg(words.join(u", "_s), filterFieldName(field)));
        }
        return {};
    }

    static std::optional<bool> truthFrom(const QString &folded)
    {
        if (folded == u"true" || folded == u"yes" || folded == u"1" || folded == u"да")
            return true;
        if (folded == u"false" || folded == u"no" || folded == u"0" || folded == u"нет")
            return false;
        return std::nullopt;
    }

    QString m_text;
    FilterTokens m_tokens;
    FilterToken m_token;
    int m_depth = 0;
    int m_comparisons = 0;
};

} // namespace

Expected<std::unique_ptr<FilterNode>> parseFilter(const QString &expression)
{
    return FilterParser(expression).whole();
}

} // namespace talbook
