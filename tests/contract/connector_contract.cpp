#include "contract/connector_contract.h"

#include <QCoreApplication>
#include <QTest>

namespace selaras::contract {

void ConnectorContract::init() { m_bench = std::make_unique<Bench>(m_make()); }

void ConnectorContract::cleanup() { m_bench.reset(); }

int runContract(int argc, char **argv, ConnectorContract::MakeSubject make)
{
    QCoreApplication app(argc, argv);
    ConnectorContract suite(std::move(make));
    return QTest::qExec(&suite, argc, argv);
}

} // namespace selaras::contract
