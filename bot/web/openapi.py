"""The API's own description, made from the route table: OpenAPI 3.1."""

import re
from collections.abc import Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import Any, Literal, TypeAlias

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from bot.web.errors import ErrorAnswer
from bot.web.guards import open_to_all
from bot.web.routes import Route

_REF = "#/components/schemas/{model}"
_API_VERSION = "1"

# Of a part of an address: its name, with or without a pattern of its own.
_PATTERN = re.compile(r"{(\w+)(?::[^{}]*)?}")

_RAW = {"image/png": {"type": "string", "contentMediaType": "image/png"}}

_Mode: TypeAlias = Literal["validation", "serialization"]
_Refs: TypeAlias = Mapping[tuple[Any, _Mode], dict[str, Any]]


def document(routes: Iterable[Route]) -> dict[str, Any]:
    """Describe the documented rows."""
    shown = [route for route in routes if route.documented]
    refs, schemas = models_json_schema(sorted(_models(shown), key=str), ref_template=_REF)
    paths: dict[str, dict[str, Any]] = {}
    for route in shown:
        paths.setdefault(_PATTERN.sub(r"{\1}", route.path), {})[route.method.lower()] = _operation(
            route, refs
        )
    return {
        "openapi": "3.1.0",
        "info": {"title": "Aftercare", "version": _API_VERSION},
        "paths": paths,
        "components": {
            "schemas": schemas.get("$defs", {}),
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
    }


def _models(routes: Iterable[Route]) -> set[tuple[type[BaseModel], _Mode]]:
    models: set[tuple[type[BaseModel], _Mode]] = {(ErrorAnswer, "serialization")}
    for route in routes:
        models |= {(model, "serialization") for model in route.answers.values() if model}
        models |= {(route.request, "validation")} if route.request else set()
    return models


def _operation(route: Route, refs: _Refs) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "summary": route.summary,
        "responses": {
            str(status): {"description": HTTPStatus(status).phrase, "content": _content(route, model, refs)}
            for status, model in route.answers.items()
        },
    }
    operation |= {"description": route.description} if route.description else {}
    operation["responses"]["default"] = {
        "description": "Any error",
        "content": _content(route, ErrorAnswer, refs),
    }
    if parameters := [*_in_path(route), *_in_query(route)]:
        operation["parameters"] = parameters
    if route.request:
        schema = refs[route.request, "validation"]
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
    if route.guard is not open_to_all:
        operation["security"] = [{"key": []}]
    return operation


def _in_path(route: Route) -> Iterator[dict[str, Any]]:
    for name in _PATTERN.findall(route.path):
        yield {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _in_query(route: Route) -> Iterator[dict[str, Any]]:
    described = route.query.model_json_schema() if route.query else {}
    for name, schema in described.get("properties", {}).items():
        yield {"name": name, "in": "query", "required": False, "schema": schema}


def _content(route: Route, model: type[BaseModel] | None, refs: _Refs) -> dict[str, Any]:
    if model is None:
        return {route.content_type: {"schema": _RAW.get(route.content_type, {"type": "string"})}}
    return {"application/json": {"schema": refs[model, "serialization"]}}
