#pragma once
#include "app/base/result.h"
#include <QHash>
#include <QStringList>

namespace app::cli {

/// An option of a command: "--name VALUE", "--name=VALUE" or "-n VALUE"; without a value it is a switch.
struct Option
{
    const char* name;
    char letter;       ///< 0: it has none
    const char* value; ///< what stands for the value in the help, e.g. "FILE"; empty: a switch
    const char* help;
    bool isRequired = false;
};

/// What a command takes.
struct Usage
{
    const char* name;
    const char* places; ///< its arguments in the help, e.g. "STUDY.svo"
    int least;          ///< number of arguments
    int most;           ///< −1: any number
    const char* does;   ///< one sentence
    QList<Option> options = {};
    const char* notes = ""; ///< further sentences for `svo help COMMAND`
};

/// The arguments of a command, taken apart.
class Arguments
{
public:
    /// BadInput names the option that is not known, given twice, without its value or missing.
    static base::Result<Arguments> parse(const Usage& usage, const QStringList& words);

    const QStringList& places() const { return m_places; }
    QString place(int index) const { return m_places.value(index); }
    bool isSet(const QString& option) const { return m_values.contains(option); }
    /// Empty when it is not set.
    QString value(const QString& option) const { return m_values.value(option); }
    /// None when it is not set; BadInput unless it is a whole number within [low, high].
    base::Result<std::optional<int>> integer(const QString& option, int low, int high) const;
    /// None when it is not set; BadInput unless it is a number within [low, high].
    base::Result<std::optional<double>> number(const QString& option, double low, double high) const;

private:
    QStringList m_places;
    QHash<QString, QString> m_values;
};

/// "svo new DESIGN.json -o STUDY.svo", with its options one by one.
QString helpText(const Usage& usage);

} // namespace app::cli
