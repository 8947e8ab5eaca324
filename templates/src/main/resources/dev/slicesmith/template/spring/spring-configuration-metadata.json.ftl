{
  "groups": [
    {
      "name": "application",
      "type": "${spring}.ApplicationProperties",
      "sourceType": "${spring}.ApplicationProperties"
    }
  ],
  "properties": [
    {
      "name": "application.cached-states",
      "type": "java.lang.Integer",
      "description": "How many states of decisions are kept in memory.",
      "defaultValue": 100000
    },
    {
      "name": "application.rebuild-views",
      "type": "java.lang.Boolean",
      "description": "Whether all views are made anew at the start.",
      "defaultValue": false
    },
    {
      "name": "application.user-header",
      "type": "java.lang.String",
      "description": "The header in which a login in front says who asks; nobody is known without."
    },
    {
      "name": "application.work",
      "type": "java.lang.Boolean",
      "description": "Whether views and automations do their work in this process.",
      "defaultValue": true
    }
  ]
}
