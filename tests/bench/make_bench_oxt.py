"""Adds what the benchmarks need inside the office, a Python function and a component, to a copy of the extension:
make_bench_oxt.py IN.oxt BENCH.rdb BENCH.uno.so OUT.oxt."""
import pathlib
import sys
import zipfile

source, registry, library, target = map(pathlib.Path, sys.argv[1:5])
here = pathlib.Path(__file__).parent / "extension"
entries = "".join(
    f' <manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>\n'
    for path, kind in (
        ("bench.rdb", "application/vnd.sun.star.uno-typelibrary;type=RDB"),
        ("bench.components", "application/vnd.sun.star.uno-components"),
        ("PyBench.xcu", "application/vnd.sun.star.configuration-data"),
    )
)
components = """<?xml version="1.0" encoding="UTF-8"?>
<components xmlns="http://openoffice.org/2010/uno-components">
  <component loader="com.sun.star.loader.Python" uri="pybench.py">
    <implementation name="vn.datchuan.bench.PythonImpl"><service name="vn.datchuan.bench.Python"/></implementation>
  </component>
  <component loader="com.sun.star.loader.SharedLibrary" environment="gcc3" uri="bench.uno.so">
    <implementation name="vn.datchuan.bench.comp.Check" constructor="vn_datchuan_bench_Check_get_implementation">
      <service name="vn.datchuan.bench.Check"/>
    </implementation>
  </component>
</components>
"""
with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
    for item in old.infolist():
        data = old.read(item)
        if item.filename.endswith("META-INF/manifest.xml"):
            data = data.decode().replace("</manifest:manifest>", entries + "</manifest:manifest>").encode()
        new.writestr(item, data)
    new.write(registry, "bench.rdb")
    new.write(library, "bench.uno.so")
    new.writestr("bench.components", components)
    for name in ("pybench.py", "PyBench.xcu"):
        new.write(here / name, name)
