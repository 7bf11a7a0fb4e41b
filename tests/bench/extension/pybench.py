"""The level of a tidy summary table, as a Python add-in would work it out: for comparison in ./dev bench only."""
import unohelper
from vn.datchuan.bench import XBench
from com.sun.star.lang import XServiceInfo

NAME = "vn.datchuan.bench.Python"
CRITERIA = {"Mức 1": 28, "Mức 2": 28, "Mức 3": 20}


class Bench(unohelper.Base, XBench, XServiceInfo):
    def __init__(self, context):
        pass

    def pymuc(self, table):
        columns = {}
        met = {name: 0 for name in CRITERIA}
        for row in table:
            if not columns:
                found = {cell: i for i, cell in enumerate(row) if cell in CRITERIA}
                if len(found) == 3:
                    columns = found
                continue
            for name, column in columns.items():
                if isinstance(row[column], str) and row[column].strip().lower() == "x":
                    met[name] += 1
        level = 0
        for name, needed in CRITERIA.items():
            if met[name] < needed:
                break
            level += 1
        return float(level)

    def getImplementationName(self):
        return NAME + "Impl"

    def supportsService(self, name):
        return name == NAME

    def getSupportedServiceNames(self):
        return (NAME,)


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Bench, NAME + "Impl", (NAME,))
