#include "report/severity_words.hpp"

namespace datchuan::report {

Phrase wordFor(check::Severity severity)
{
    switch (severity)
    {
        case check::Severity::Error:
            return Phrase::errorName;
        case check::Severity::Warning:
            return Phrase::warningName;
        case check::Severity::Info:
            break;
    }
    return Phrase::infoName;
}

} // namespace datchuan::report
